process.on('SIGUSR1', () => {});
const { entries } = await import('./index.js');
await entries['probe'](new URL('./', import.meta.url));
