export { Answerer } from './answering/answerer.ts';
export type { Answer, LedgerAnswers, Question } from './answering/ledger-answers.ts';
export { isKept } from './endpoints.ts';
export type { NewsPiece } from './events/news-piece.ts';
export { startUnifiedServer, type UnifiedServer } from './unified-server.ts';
