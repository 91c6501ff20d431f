/**
 * For every process that holds a secret: without it, SIGUSR1 from any process of the same user opens Node's debugger on a
 * local port, and the debugger reads the environment.
 */
export const NO_DEBUGGER = '--disable-sigusr1';
