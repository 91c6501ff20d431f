import type { Channel } from './channel.ts';
import { githubIssues } from './github-issues.ts';

/** All channels; each is told everything that its section of the configuration wants. */
export const CHANNELS: readonly Channel[] = [githubIssues];
