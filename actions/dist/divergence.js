process.on('SIGUSR1', () => {});
const { entries } = await import('./index.js');
await entries['divergence'](new URL('./', import.meta.url));
