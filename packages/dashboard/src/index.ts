/** The built page: a file of HTML, with its style and its script beside it. */
export const DASHBOARD_PAGE = new URL('../dist/page.html', import.meta.url);
