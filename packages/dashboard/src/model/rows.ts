import type { PageRows } from '@chimera/contract';

export type Trade = PageRows['trades'];
export type Fill = PageRows['fills'];
export type Order = PageRows['orders'];
export type Signal = PageRows['signals'];
export type Note = PageRows['notes'];
export type Incident = PageRows['incidents'];
export type Check = PageRows['health'];
