process.on('SIGUSR1', () => {});
const { entries } = await import('./index.js');
await entries['bot'](new URL('./', import.meta.url));
