/** How a book and its reports call an exchange: a server in its place is no exchange. */
export function nameOf(
  { servers }: { readonly servers: Readonly<Record<string, string>> },
  id: string,
): string {
  return servers[id] === undefined ? id : `${id}@localhost`;
}
