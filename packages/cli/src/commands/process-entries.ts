/** The files of the processes, and the dashboard's page, as they lie in the packages. */
export const ENTRIES = {
  controller: new URL(import.meta.resolve('@chimera/runtime/process/controller-main')),
  bot: new URL(import.meta.resolve('@chimera/runtime/process/bot-main')),
  server: new URL(import.meta.resolve('@chimera/runtime/process/server-main')),
  page: new URL(import.meta.resolve('@chimera/dashboard/page')),
};
