import { variables } from '../packages/config/src/environment.ts';

const heading = `# Copy this file to .env and change what you need: every value here is what applies without it.
# The environment of the process comes before this file, and the command line before both.
# There is no variable for an exchange's key or secret, because nothing here could use one.
`;

/** The text of `.env.example`. */
export function environmentExample(): string {
  const groups = Map.groupBy(variables, ({ group }) => group);
  const blocks = [...groups].map(([group, members]) => {
    const lines = members.map(({ name, example, description }) => `# ${description}\n${name}=${example}\n`);
    return `# --- ${group} ---\n\n${lines.join('\n')}`;
  });
  return [heading, ...blocks].join('\n');
}
