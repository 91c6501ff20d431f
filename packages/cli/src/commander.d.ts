/** Commander's own types do not follow a command's options; these do, and nothing of them is there at run time. */
declare module 'commander' {
  export * from '@commander-js/extra-typings';
}
