import { longSession } from './long-session.ts';

process.send!(await longSession(JSON.parse(process.argv[2]!)));
process.disconnect();
