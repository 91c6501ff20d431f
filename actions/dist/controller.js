process.on('SIGUSR1', () => {});
const { entries } = await import('./index.js');
await entries['controller'](new URL('./', import.meta.url));
