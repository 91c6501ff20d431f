process.on('SIGUSR1', () => {});
const { entries } = await import('./index.js');
await entries['server'](new URL('./', import.meta.url));
