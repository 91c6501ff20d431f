process.on('SIGUSR1', () => {});
const { entries } = await import('./index.js');
await entries['host'](new URL('./', import.meta.url));
