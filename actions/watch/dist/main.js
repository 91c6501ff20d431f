process.on('SIGUSR1', () => {});
const { entries } = await import('../../dist/index.js');
await entries['watch'](new URL('../../dist/', import.meta.url));
