process.on('SIGUSR1', () => {});
const { entries } = await import('./index.js');
await entries['answering'](new URL('./', import.meta.url));
