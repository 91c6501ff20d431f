export const id = 8109;
export const ids = [8109];
export const modules = {

/***/ 28109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 26 modules
var src = __webpack_require__(99731);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/load.js + 8 modules
var load = __webpack_require__(8671);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/mistakes.js
var mistakes = __webpack_require__(98650);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/refusals.js
var refusals = __webpack_require__(5998);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js + 1 modules
var ledger_reader = __webpack_require__(40457);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/runtime/src/json-text.js
var json_text = __webpack_require__(29442);
// EXTERNAL MODULE: ./.build/packages/runtime/src/make-folder.js
var make_folder = __webpack_require__(6729);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/outcome.js
var outcome = __webpack_require__(17974);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/calendar.js
var calendar = __webpack_require__(32989);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/collect.js + 14 modules
var collect = __webpack_require__(23806);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/files.js
var files = __webpack_require__(57624);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/html.js + 3 modules
var html = __webpack_require__(60433);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/page-file.js
var page_file = __webpack_require__(35575);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/newest-session.js
var newest_session = __webpack_require__(79976);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var session_paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/book-name.js
var book_name = __webpack_require__(78496);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/ledger-error.js
var ledger_error = __webpack_require__(62708);
// EXTERNAL MODULE: ./.build/packages/runtime/src/monitor/quarantined.js
var quarantined = __webpack_require__(96817);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/book-at.js
var book_at = __webpack_require__(12026);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/figures.js
var report_figures = __webpack_require__(18222);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/positions.js
var positions = __webpack_require__(64379);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/waiting-orders.js
var waiting_orders = __webpack_require__(95648);
// EXTERNAL MODULE: ./.build/packages/runtime/src/book/hold.js
var hold = __webpack_require__(51983);
// EXTERNAL MODULE: ./.build/packages/runtime/src/page/thinning.js
var thinning = __webpack_require__(25357);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/equity-line.js




/** More points than a wide screen has columns show nothing more. */
const MOST_POINTS = 1_200;
/** A page shows the newest three years month by month. */
const MOST_MONTHS = 36;
/** Equity since the book was opened, with drawdown, thinned so that its extremes and its deepest fall stay. */
function equityLine(reader, { openedAt, asOf, startingCash, }, sessions) {
    const points = [{ time: openedAt, equity: startingCash, drawdown: 0 }];
    let peak = startingCash;
    for (const { time, equity } of reader.rows('SELECT time, equity FROM equity ORDER BY time')) {
        peak = Math.max(peak, equity);
        points.push({ time, equity, drawdown: peak > 0 ? 1 - equity / peak : 0 });
    }
    const rows = (0,thinning/* extremes */.o)(points, MOST_POINTS).map(({ time, equity, drawdown }) => [Math.round(time / 1000), rounded(equity), Number(drawdown.toFixed(6))]);
    const line = {
        notes: points.length - 1,
        columns: ['time', 'equity', 'drawdown'],
        rows,
        held: heldOf(reader, { from: openedAt, to: asOf, value: startingCash }),
    };
    return { line, months: monthsOf(points, sessions) };
}
function monthsOf(points, sessions) {
    const months = new Map();
    let before = points[0].equity;
    for (const [index, { time, equity }] of points.entries()) {
        // The book's opening begins a month; every later point closes what led to it.
        const name = index === 0 ? (0,calendar/* monthOf */.GS)(time) : (0,calendar/* monthClosedBy */.SG)(time);
        const month = months.get(name) ?? { first: before, peak: before, last: before, drawdown: 0 };
        months.set(name, month);
        month.peak = Math.max(month.peak, equity);
        month.drawdown = Math.max(month.drawdown, 1 - equity / month.peak);
        month.last = equity;
        before = equity;
    }
    return [...months].slice(-MOST_MONTHS).map(([month, { first, last, drawdown }]) => ({
        month,
        sessions: sessions.filter(({ from }) => from.startsWith(month)).length,
        equity: rounded(last),
        return: last / first - 1,
        drawdown,
    }));
}
/** Buy and hold of the whole book, with what the first session could buy. */
function heldOf(reader, { from, to, value }) {
    const setup = reader.firstSession()?.started.setup;
    const line = setup && (0,hold/* heldLine */.w)(reader, { from, to }, setup, value);
    if (!line)
        return null;
    return {
        from: (0,clock/* isoTime */.Ly)(line.held.from),
        symbols: line.held.symbols.map(({ symbol }) => symbol),
        columns: ['time', 'value'],
        rows: (0,thinning/* extremes */.o)(line.points, MOST_POINTS).map(({ time, equity }) => [
            Math.round(time / 1000),
            rounded(equity),
        ]),
        return: line.held.mean,
    };
}
/** Eight digits are more than a screen can show. */
function rounded(value) {
    return Number(value.toPrecision(8));
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/number-format.js
var number_format = __webpack_require__(39232);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/incidents.js


const MOST_PAST = 40;
/** A session that fails again and again in new words must not push all else off the page. */
const MOST_ERRORS = 20;
const MOST_LETTERS = 300;
/** What the end of a session is called where nobody asked for it. */
const FAULTS = {
    failed: 'Session failed',
    breaker: 'Circuit breaker opened',
    lost: 'Session lost: it never said how it ended',
    'controller-lost': 'Session lost: its controller was gone',
};
/** What is wrong now: it lasts until a session goes well, the governor is active, a due session runs. */
function openIncidents(reader, { sessions, slots, governor, clean }) {
    const newest = sessions.at(-1);
    if (!newest)
        return [];
    const found = [];
    const end = endOf(newest);
    if (end)
        found.push(end);
    const missed = slots.filter((slot) => slot.from >= newest.end && !slot.ran);
    if (missed.length > 0) {
        found.push({
            time: (0,clock/* isoTime */.Ly)(missed[0].from),
            tone: 'bad',
            title: `No session since ${newest.to}`,
            detail: `${(0,number_format/* counted */.hS)(missed.length, 'slot')} of the schedule went by without one`,
            times: missed.length,
        });
    }
    if (governor && governor.state !== 'active') {
        found.push({
            time: (0,clock/* isoTime */.Ly)(governor.since || newest.start),
            tone: 'warn',
            title: `The governor is ${governor.state}`,
            detail: governor.cause ? `by ${governor.cause}` : '',
            times: 1,
        });
    }
    return [...found, ...newestErrors(reader, clean, newest.id)];
}
function newestErrors(reader, clean, session) {
    const all = errorsOf(reader, clean, session).map(({ session: _, ...record }) => record);
    const [first, ...rest] = all.slice(MOST_ERRORS);
    if (!first)
        return all;
    const detail = `${(0,number_format/* counted */.hS)(rest.length + 1, 'kind')} of error before these, see the report`;
    return [...all.slice(0, MOST_ERRORS), { ...first, title: 'More errors', detail, times: 1 }];
}
/** What went wrong before, the newest first. Of what is still open there is nothing here. */
function pastIncidents(reader, { sessions, clean }) {
    const before = sessions.slice(0, -1);
    const newest = sessions.at(-1);
    const ends = before.flatMap((session) => endOf(session) ?? []);
    const errors = errorsOf(reader, clean).filter(({ session }) => session !== newest?.id);
    const all = [...ends, ...errors.map(({ session: _, ...record }) => record)];
    all.sort((a, b) => (a.time < b.time ? 1 : -1));
    return { past: all.slice(0, MOST_PAST), pastOmitted: Math.max(0, all.length - MOST_PAST) };
}
/** The state of everything in one sentence: how many incidents are open or, where none is, how the newest session goes. */
function stateOf(open, sessions) {
    const newest = sessions.at(-1);
    if (!newest)
        return { tone: 'none', headline: 'No session yet' };
    const tone = open.some((incident) => incident.tone === 'bad') ? 'bad' : open.length > 0 ? 'warn' : null;
    if (tone)
        return { tone, headline: (0,number_format/* counted */.hS)(open.length, 'open incident') };
    if (newest.outcome === 'open')
        return { tone: 'good', headline: 'A session runs, and nothing is amiss' };
    return newest.tone === 'good'
        ? { tone: 'good', headline: 'All is well' }
        : { tone: 'warn', headline: `The newest session was ${newest.outcome}` };
}
function endOf({ outcome, tone, to, id, detail }) {
    if (tone !== 'bad')
        return null;
    const because = detail === '' ? '' : `: ${detail}`;
    return {
        time: to,
        tone: 'bad',
        title: FAULTS[outcome] ?? `Session ended: ${outcome}`,
        detail: `${id}${because}`,
        times: 1,
    };
}
/** Errors of the machine, each once a session; of one session or of all. The newest first. */
function errorsOf(reader, clean, session = null) {
    const rows = reader.rows(`SELECT session, max(time) AS time, source, message, count(*) AS times FROM incidents
     WHERE severity IN ('error', 'critical') AND session = ifnull(?, session)
     GROUP BY session, source, message ORDER BY time DESC`, session);
    return rows.map(({ time, source, message, times, ...row }) => ({
        session: row.session,
        time: (0,clock/* isoTime */.Ly)(time),
        tone: 'warn',
        title: `Error in ${source}`,
        detail: shortened(clean(message)),
        times,
    }));
}
function shortened(text) {
    return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)} …` : text;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/sessions.js
var sessions = __webpack_require__(43722);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/sessions.js



/** How each end of a session looks: what was asked for is no fault, and what nobody asked for is one. */
const TONES = {
    completed: 'good',
    'data-ended': 'good',
    open: 'none',
    stopped: 'warn',
    cancelled: 'warn',
    killed: 'warn',
};
/** Every session of the book, the oldest first. `clean` takes out of a text what should not be public. */
function pastSessions(reader, startingCash, { newest, clean }) {
    const runs = (0,sessions/* sessionsIn */.Z)(reader, { from: -1, to: Number.MAX_SAFE_INTEGER, session: null });
    const fills = countBySession(reader, "SELECT session, count(*) AS n FROM journal WHERE kind = 'fill'");
    const errors = countBySession(reader, "SELECT session, count(*) AS n FROM incidents WHERE severity IN ('error', 'critical')");
    const ends = new Map(reader
        // Of the columns beside max() SQLite takes those of the row that has it.
        .rows('SELECT session, equity, max(time) AS time FROM equity GROUP BY session')
        .map(({ session, equity }) => [session, equity]));
    let before = startingCash;
    return runs.map((run, place) => {
        const equity = ends.get(run.id) ?? before;
        const pnl = equity - before;
        before = equity;
        const outcome = outcomeOf(run, runs[place + 1], newest);
        return {
            id: run.id,
            from: (0,clock/* isoTime */.Ly)(run.start),
            to: (0,clock/* isoTime */.Ly)(run.end),
            outcome,
            tone: TONES[outcome] ?? 'bad',
            detail: clean(run.ended?.detail ?? ''),
            pnl,
            equity,
            fills: fills.get(run.id) ?? 0,
            errors: errors.get(run.id) ?? 0,
            start: run.start,
            end: run.end,
            idle: run.started.idle ?? null,
        };
    });
}
/** A session that never said how it ended is what the next one took it for; the newest may still run. */
function outcomeOf({ ended }, next, newest) {
    if (ended)
        return ended.reason;
    if (next)
        return next.started.previous ?? newest_session/* LOST */.Rj.reason;
    return newest.end?.reason ?? 'open';
}
function countBySession(reader, query) {
    const rows = reader.rows(`${query} GROUP BY session`);
    return new Map(rows.map(({ session, n }) => [session, n]));
}
/** What the page lists: without the numbers that it was worked out with. */
function recordOf({ start: _, end: __, idle: ___, ...record }) {
    return record;
}

// EXTERNAL MODULE: ./node_modules/croner/dist/croner.js
var croner = __webpack_require__(55814);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/slots.js

/** A schedule of a slot a minute over years would never end. */
const MOST_SLOTS = 20_000;
/**
 * The slots of a cron schedule that begin at `from` or later and are over at `to`, and the one that is not over yet
 * where a session ran in it: one that is due may still come. `sessions` are in order and do not overlap.
 */
function slotsOf(schedule, { from, to }, sessions) {
    const cron = new croner/* Cron */.l4(schedule, { mode: '5-part', timezone: 'UTC' });
    const slots = [];
    let first = 0;
    let start = cron.nextRun(new Date(from - 1))?.getTime();
    while (start !== undefined && start < to && slots.length < MOST_SLOTS) {
        const end = cron.nextRun(new Date(start))?.getTime() ?? Number.POSITIVE_INFINITY;
        while (first < sessions.length && sessions[first].to <= start)
            first += 1;
        const slot = { from: start, to: end };
        const ran = hasRun(slot, sessions, first);
        if (end <= to || ran)
            slots.push({ ...slot, ran });
        start = end;
    }
    return slots;
}
function hasRun(slot, sessions, first) {
    let covered = 0;
    for (let at = first; at < sessions.length && sessions[at].from < slot.to; at += 1) {
        if (sessions[at].from >= slot.from)
            return true;
        covered += overlap(slot, sessions[at]);
    }
    return covered >= (slot.to - slot.from) / 2;
}
/** How long both last together. */
function overlap(one, other) {
    return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}
function countSlots(slots) {
    return { due: slots.length, ran: slots.filter(({ ran }) => ran).length };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/uptime.js



/** As many days as the page has bars for. */
const MOST_DAYS = 90;
const WINDOWS = [
    ['24 hours', calendar/* DAY_MS */.sO],
    ['7 days', 7 * calendar/* DAY_MS */.sO],
    ['30 days', 30 * calendar/* DAY_MS */.sO],
    ['Since the beginning', Number.POSITIVE_INFINITY],
];
/** How much of the time a session ran: over windows that end now, as far as the book goes back. */
function uptimeOf({ life, sessions, slots }) {
    return WINDOWS.map(([name, lengthMs]) => {
        const window = { from: Math.max(life.from, life.to - lengthMs), to: life.to };
        const elapsedMs = window.to - window.from;
        const watchedMs = watched(sessions, window);
        return {
            name,
            elapsedMs,
            watchedMs,
            share: elapsedMs > 0 ? watchedMs / elapsedMs : null,
            slots: countSlots(slots.filter(({ from }) => from >= window.from)),
        };
    });
}
/** The newest days, oldest first. A day belongs to the sessions that ran in it, and an outcome to the day it fell on. */
function daysOf({ life, sessions, slots }) {
    const last = life.to > life.from ? (0,calendar/* dayClosedBy */.i6)(life.to) : (0,calendar/* dayStart */.J7)(life.to);
    const first = Math.max((0,calendar/* dayStart */.J7)(life.from), last - (MOST_DAYS - 1) * calendar/* DAY_MS */.sO);
    return Array.from({ length: (last - first) / calendar/* DAY_MS */.sO + 1 }, (_, place) => {
        const from = first + place * calendar/* DAY_MS */.sO;
        const day = { from, to: from + calendar/* DAY_MS */.sO };
        const lived = { from: Math.max(day.from, life.from), to: Math.min(day.to, life.to) };
        const own = sessions.filter(({ start, end }) => start < day.to && (end > day.from || start >= day.from));
        const ended = own.filter(({ end }) => end > day.from && end <= day.to);
        const ofDay = countSlots(slots.filter((slot) => slot.from >= day.from && slot.from < day.to));
        return {
            date: (0,clock/* isoTime */.Ly)(from).slice(0, 10),
            tone: toneOf(own, ended, ofDay.due - ofDay.ran),
            sessions: own.length,
            share: lived.to > lived.from ? watched(sessions, lived) / (lived.to - lived.from) : 0,
            slots: ofDay,
            outcomes: ended.map(({ outcome }) => outcome),
            pnl: ended.length > 0 ? ended.reduce((sum, { pnl }) => sum + pnl, 0) : null,
        };
    });
}
function toneOf(own, ended, missed) {
    if (own.length === 0)
        return 'none';
    if (ended.some(({ tone }) => tone === 'bad'))
        return 'bad';
    return missed > 0 || ended.some(({ tone }) => tone === 'warn') ? 'warn' : 'good';
}
/** What the journal says went by unwatched between two sessions, the newest first. */
function gapsOf({ sessions, slots }) {
    return sessions
        .flatMap(({ idle }) => (idle ? [idle] : []))
        .map(({ from, to }) => {
        const missed = slots.filter((slot) => !slot.ran && slot.from >= from && slot.from < to);
        return { from: (0,clock/* isoTime */.Ly)(from), to: (0,clock/* isoTime */.Ly)(to), missedSlots: missed.length };
    })
        .toReversed();
}
function watched(sessions, window) {
    return sessions.reduce((sum, { start, end }) => sum + overlap({ from: start, to: end }, window), 0);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/collect.js















/** Two years of a session every six hours; older ones are counted. */
const MOST_SESSIONS = 2_920;
const MOST_GAPS = 100;
const MOST_TRIPS = 20;
/** Reads the history of a whole book. Throws LedgerError where it has had no session. */
function collectHistory(reader, request) {
    return reader.atOnce(() => {
        const identity = reader.identity();
        const last = reader.lastSession();
        const head = reader.head();
        const cursor = reader.cursor();
        if (!identity || !last || !head || !cursor)
            throw new ledger_error/* LedgerError */.o('the ledger holds no session yet', 'run a session first');
        const { setup } = last.started;
        const startingCash = Number(identity.startingCash);
        const newest = (0,newest_session/* newestSession */.B2)(reader, request);
        const sessions = pastSessions(reader, startingCash, { newest, clean: request.clean });
        const openedAt = sessions[0].start;
        const asOf = Math.max(cursor.time, sessions.at(-1).end);
        // Sessions in test mode have a time of their own, in which the next one goes on where the last one ended.
        const until = identity.mode === 'paper' ? Math.max(request.now, asOf) : asOf;
        const watch = {
            life: { from: openedAt, to: until },
            sessions,
            slots: slotsOf(request.schedule, { from: openedAt, to: until }, sessions.map(({ start, end }) => ({ from: start, to: end }))),
        };
        const engine = (0,book_at/* engineAt */.A)(reader, { from: openedAt, to: asOf, session: null }, setup);
        const { governor } = engine;
        const surroundings = { ...watch, governor, clean: request.clean };
        const open = openIncidents(reader, surroundings);
        const gaps = gapsOf(watch);
        const { line, months } = equityLine(reader, { openedAt, asOf, startingCash }, sessions);
        const { since: _, ...figures } = (0,report_figures/* bookFigures */.RC)(reader, asOf, engine.book, startingCash);
        const book = {
            name: (0,book_name/* bookOfLedger */.SY)(identity),
            mode: identity.mode,
            market: identity.market,
            currency: identity.currency,
            startingCash,
            strategy: setup.strategy,
            riskLevel: setup.riskLevel,
            symbols: setup.symbols,
            openedAt: (0,clock/* isoTime */.Ly)(openedAt),
            asOf: (0,clock/* isoTime */.Ly)(asOf),
            entries: head.seq,
            head: head.hash,
            sessions: sessions.length,
        };
        return {
            format: 1,
            title: `${request.title}${(0,book_name/* ofBook */.xG)({ book: book.name })}`,
            trades: 'PAPER',
            book,
            until: (0,clock/* isoTime */.Ly)(until),
            state: stateOf(open, sessions),
            uptime: uptimeOf(watch),
            schedule: request.schedule,
            days: daysOf(watch),
            sessions: latest(sessions, MOST_SESSIONS).map(recordOf),
            sessionsOmitted: Math.max(0, sessions.length - MOST_SESSIONS),
            gaps: gaps.slice(0, MOST_GAPS),
            gapsOmitted: Math.max(0, gaps.length - MOST_GAPS),
            equity: { ...line, held: line.held && withExposure(line.held, figures.exposure) },
            months,
            figures,
            governor: governor?.state ?? null,
            positions: positionRecords(reader, engine),
            waiting: (0,waiting_orders/* waitingNow */.E)(reader).map((order) => ({ ...order, reason: request.clean(order.reason) })),
            trips: latest(engine.book.trips, MOST_TRIPS).map(tripRecord),
            open,
            ...pastIncidents(reader, surroundings),
        };
    });
}
function latest(items, most) {
    return items.slice(-most).toReversed();
}
/** Buy and hold beside a strategy that was rarely in the market flatters it: the same at its exposure says so. */
function withExposure(held, exposure) {
    return { ...held, returnAtExposure: (0,src/* atExposure */.XP)(held.return, exposure) };
}
function positionRecords(reader, { book }) {
    return (0,positions/* positionsOf */.q)(book, (0,quarantined/* marksIn */.M)(reader), (0,quarantined/* quarantinedIn */.u)(reader)).map((position) => {
        const { symbol, quantity, entryPrice, markPrice, markTime, isQuarantined, unrealized } = position;
        const stalePriceTime = isQuarantined ? markTime : null;
        return { symbol, quantity, entryPrice, markPrice, stalePriceTime, unrealized };
    });
}
function tripRecord(trip) {
    const { symbol, openedAt, closedAt, quantity, entryPrice, exitPrice, pnl, exitReason } = trip;
    return {
        symbol,
        openedAt: (0,clock/* isoTime */.Ly)(openedAt),
        closedAt: (0,clock/* isoTime */.Ly)(closedAt),
        quantity: String(quantity),
        entryPrice,
        exitPrice,
        pnl: Number(pnl),
        exitReason,
    };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/html/markup.js

/** Text from data or people, harmless between tags and within quotes. */
function escaped(text) {
    return (0,src/* visible */.RK)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/html/element.js

function element_html(content) {
    return typeof content === 'string' ? escaped(content) : content.html;
}
/** A table that scrolls within its place, by keyboard too; its first column names the row. */
function table(name, columns, rows) {
    const kind = ({ isNumber, isWordy }) => isNumber ? ' class="number"' : isWordy ? ' class="words"' : '';
    const head = columns
        .map((column) => `<th scope="col"${kind(column)}>${escaped(column.name)}</th>`)
        .join('');
    const body = rows.map((cells) => {
        const [first = '', ...rest] = cells;
        const others = rest.map((cell, place) => `<td${kind(columns[place + 1])}>${element_html(cell)}</td>`).join('');
        return `<tr><th scope="row">${element_html(first)}</th>${others}</tr>`;
    });
    return `<div class="scroller" role="group" tabindex="0" aria-label="${escaped(name)}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}
function panel(title, ...blocks) {
    const id = `part-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
    return `<section class="panel" aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>\n${blocks.join('\n')}</section>`;
}
function note(text) {
    return `<p class="note">${escaped(text)}</p>`;
}
function badge(text, tone) {
    return { html: `<span class="badge is-${tone}">${escaped(text)}</span>` };
}
/** Gains and losses by colour and by sign. */
function gain(text, value) {
    const kind = value > 0 ? 'up' : value < 0 ? 'down' : '';
    return { html: kind === '' ? escaped(text) : `<span class="${kind}">${escaped(text)}</span>` };
}
function element_link(text, url) {
    return { html: `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>` };
}
/** `2026-01-01 00:00`, from ISO 8601. */
function minuteOf(time) {
    return time.slice(0, 16).replace('T', ' ');
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/html/bars.js






/** As many bars as a phone can show; there are never more days. */
const MOST_BARS = MOST_DAYS;
const DAY_WORDS = {
    good: 'all went well',
    warn: 'a slot was missed, or a session was stopped',
    bad: 'a session failed or was lost',
    none: 'no session',
};
/** One bar a day. Its colour, its height and its words say the same. */
function dayBars({ days }) {
    const bars = days.map((day) => [day.tone, dayText(day)]);
    const last = days.at(-1).date;
    const first = (0,clock/* isoTime */.Ly)(Date.parse(last) - (MOST_BARS - 1) * calendar/* DAY_MS */.sO).slice(0, 10);
    return barList('Days, oldest first', bars) + ends(first, last) + key();
}
/** One bar a session, the newest ones. */
function sessionBars({ sessions }) {
    const shown = sessions.slice(0, MOST_BARS).toReversed();
    const bars = shown.map((session) => [session.tone, sessionText(session)]);
    const [first, last] = [minuteOf(shown[0].from), minuteOf(shown.at(-1).from)];
    return barList('Sessions, oldest first', bars) + ends(shown.length < MOST_BARS ? '' : first, last);
}
/** Every bar is as wide as on a full strip, so that a young book looks young. */
function barList(name, bars) {
    const before = '<li class="is-before" aria-hidden="true"></li>'.repeat(MOST_BARS - bars.length);
    const items = bars.map(([tone, text]) => `<li class="is-${tone}" title="${escaped(text)}"><span class="unseen">${escaped(text)}</span></li>`);
    return `<ol class="bars" aria-label="${escaped(name)}">${before}${items.join('')}</ol>`;
}
function ends(first, last) {
    return `<p class="ends" aria-hidden="true"><span>${escaped(first)}</span><span>${escaped(last)}</span></p>`;
}
function key() {
    const tones = ['good', 'warn', 'bad', 'none'];
    const items = tones.map((tone) => `<li class="is-${tone}">${escaped(DAY_WORDS[tone])}</li>`);
    return `<ul class="tones">${items.join('')}</ul>`;
}
function dayText({ date, tone, sessions, share, slots, outcomes }) {
    const ran = slots.due === 0 ? '' : `, ${slots.ran} of ${(0,number_format/* counted */.hS)(slots.due, 'slot')} ran`;
    const ended = outcomes.length === 0 ? '' : ` (${[...new Set(outcomes)].join(', ')})`;
    return `${date}: ${DAY_WORDS[tone]}; ${(0,number_format/* counted */.hS)(sessions, 'session')}${ended}${ran}, ${(0,number_format/* percent */.KN)(share)} watched`;
}
function sessionText({ id, from, outcome, fills }) {
    return `${minuteOf(from)}: ${outcome}, ${(0,number_format/* counted */.hS)(fills, 'fill')} (${id})`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/html/chart.js

/** The drawing's own units; the browser stretches it to the room there is, and the lines keep their width. */
const WIDTH = 1000;
const HEIGHT = 300;
const DAY_S = 86_400;
/** Lines over time. The labels are text of the page and not of the drawing, so that they stay readable on a phone. */
function lineChart({ title, lines, from, to, label, top, isFilled, isLow }) {
    const values = lines.flatMap(({ points }) => points.map(([, value]) => value));
    const scale = roundScale(least(values), top ?? most(values));
    const x = (time) => (((time - from) / (to - from || 1)) * WIDTH).toFixed(1);
    const y = (value) => (((scale.high - value) / (scale.high - scale.low)) * HEIGHT).toFixed(1);
    const grid = scale.values.map((value) => `<path class="grid" d="M0 ${y(value)}H${WIDTH}"/>`);
    const drawn = lines.map(({ kind, points }) => {
        const path = points.map(([time, value]) => `${x(time)} ${y(value)}`).join('L');
        return `<path class="line ${kind}" d="M${path}"/>`;
    });
    const area = isFilled ? [areaOf(lines[0], x, y)] : [];
    const labels = scale.values.toReversed().map((value) => `<span>${escaped(label(value))}</span>`);
    const dates = [0, 1, 2, 3, 4].map((quarter) => {
        return `<span>${timeLabel(from + ((to - from) * quarter) / 4, to - from)}</span>`;
    });
    return [
        `<div class="plot${isLow ? ' low' : ''}"><div class="scale" aria-hidden="true">${labels.join('')}</div>`,
        `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${escaped(title)}">`,
        ...grid,
        ...area,
        ...drawn,
        `</svg><div class="dates" aria-hidden="true">${dates.join('')}</div></div>`,
    ].join('');
}
function areaOf({ points }, x, y) {
    const path = points.map(([time, value]) => `${x(time)} ${y(value)}`).join('L');
    return `<path class="area" d="M${x(points[0][0])} 0L${path}L${x(points.at(-1)[0])} 0Z"/>`;
}
/** Four to six values of one, two or five times a power of ten, the first below everything and the last above. */
function roundScale(low, high) {
    const span = high - low || Math.abs(high) * 0.001 || 1;
    const power = 10 ** Math.floor(Math.log10(span / 4));
    const step = power * [1, 2, 5, 10].find((factor) => factor * power >= span / 4);
    const first = Math.floor(low / step + 1e-9);
    const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
    const values = Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step);
    return { low: first * step, high: last * step, values };
}
function timeLabel(seconds, span) {
    const text = new Date(seconds * 1000).toISOString();
    return span > 5 * DAY_S ? text.slice(0, 10) : `${text.slice(5, 10)} ${text.slice(11, 16)}`;
}
/** Spreading tens of thousands of values into `Math.min` would overflow the stack. */
function least(values) {
    return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}
function most(values) {
    return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/html/style.js
/** What the status page needs beyond the dashboard's style sheet, in its colours. */
const STYLE = `
.state { display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: baseline; font-size: 18px; font-weight: 650; padding: 12px 16px; }
.state small { font-size: 13px; font-weight: 400; color: var(--text); }
.banner.is-good { background: var(--good-back); color: var(--good); }
.banner.is-warn { background: var(--warn-back); color: var(--warn); }
.banner.is-bad { background: var(--bad-back); color: var(--bad); }
main { max-width: 1280px; }
footer { max-width: 1280px; }
.key-figures dl { grid-template-columns: repeat(8, minmax(0, 1fr)); gap: 8px; }
.key-figures .card { padding: 8px 10px 10px; }
.key-figures .value { font-size: 18px; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 12px; align-items: start; }
.stack { display: grid; gap: 12px; min-width: 0; }
.pair .scroller { max-height: 720px; }
.pair .scroller[aria-label="Sessions"] { max-height: 420px; }
.pair .stack:first-child .scroller { max-height: 390px; }
.panel td.words, .panel th.words { white-space: normal; text-align: left; overflow-wrap: anywhere; }
.panel > .note { margin: 4px 0 6px; }
.panel tr:last-child > * { border-bottom: 0; }
.panel th[scope="row"] { font-weight: 400; white-space: nowrap; }
.badge.is-good { background: var(--good-back); color: var(--good); }
.badge.is-warn { background: var(--warn-back); color: var(--warn); }
.badge.is-bad { background: var(--bad-back); color: var(--bad); }
.bars { display: flex; align-items: flex-end; gap: 2px; height: 44px; margin: 10px 0 4px; padding: 0; list-style: none; border-bottom: 1px solid var(--border); }
.bars li { flex: 1 1 1px; min-width: 1px; height: 100%; border-radius: 2px 2px 0 0; }
.bars .is-good, .tones .is-good::before { background: var(--up); }
.bars .is-warn, .tones .is-warn::before { background: var(--warn); }
.bars .is-bad, .tones .is-bad::before { background: var(--bad); }
.bars .is-none, .tones .is-none::before { background: var(--border); }
.bars .is-before { height: 4%; background: var(--grid); }
.bars .is-warn { height: 76%; }
.bars .is-bad { height: 52%; }
.bars .is-none { height: 14%; }
.ends { display: flex; justify-content: space-between; font-size: 12px; color: var(--muted); }
.tones { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 6px 0 0; padding: 0; list-style: none; font-size: 12px; color: var(--muted); }
.tones li::before { content: ""; display: inline-block; width: 10px; height: 10px; margin-right: 5px; border-radius: 2px; vertical-align: -1px; }
.plot { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 6px 8px; margin-top: 12px; }
.plot svg { display: block; width: 100%; height: 260px; overflow: visible; }
.plot.low svg { height: 110px; }
.scale { min-width: 52px; display: flex; flex-direction: column; justify-content: space-between; text-align: right; font-size: 12px; color: var(--muted); }
.scale span { height: 0; line-height: 0; white-space: nowrap; }
.dates { grid-column: 2; display: flex; justify-content: space-between; font-size: 12px; color: var(--muted); white-space: nowrap; }
.plot path { fill: none; vector-effect: non-scaling-stroke; }
.plot .grid { stroke: var(--grid); stroke-width: 1; }
.plot .line { stroke-width: 1.8; stroke-linejoin: round; }
.plot .equity { stroke: var(--accent); }
.plot .held { stroke: var(--compare); stroke-dasharray: 5 4; }
.plot .drawdown { stroke: var(--down); stroke-width: 1.2; }
.plot .area { fill: var(--down); fill-opacity: 0.18; }
.key .key-hold::before { border-top-style: dashed; }
.incidents { margin: 6px 0 0; padding: 0; list-style: none; }
.incidents li { padding: 6px 0; border-top: 1px solid var(--grid); overflow-wrap: anywhere; }
.incidents li:first-child { border-top: 0; }
.incidents time { color: var(--muted); font-size: 12px; margin-right: 8px; white-space: nowrap; }
.links { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 6px 0 0; padding: 0; list-style: none; }
.links a { display: inline-block; padding: 3px 0; }
@media (max-width: 1180px) {
  .key-figures dl { grid-template-columns: repeat(4, minmax(0, 1fr)); }
}
@media (max-width: 640px) {
  .bars { gap: 1px; }
  table, .badge { font-size: 12px; }
  th, td { padding-right: 6px; }
  .dates span:nth-child(even) { display: none; }
  .plot svg { height: 200px; }
  .key-figures dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
`;

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/figure-text.js
var figure_text = __webpack_require__(63947);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/html/tables.js




/** The page lists so many; `data.json` has the rest. */
const tables_MOST_SESSIONS = 60;
const tables_MOST_GAPS = 20;
const number = (name) => ({ name, isNumber: true });
const tables_text = (name) => ({ name });
function uptimeTable({ uptime, schedule }) {
    const rows = uptime.map(({ name, share, watchedMs, elapsedMs, slots }) => [
        name,
        share === null ? '–' : (0,number_format/* percent */.KN)(share),
        `${(0,number_format/* duration */.p0)(watchedMs)} of ${(0,number_format/* duration */.p0)(elapsedMs)}`,
        `${slots.ran} of ${slots.due}`,
    ]);
    const columns = [tables_text('Window'), number('Uptime'), number('Sessions ran'), number('Slots')];
    return (table('Uptime', columns, rows) +
        note(`Uptime is the share of time in which a session ran; a slot is a turn of the schedule ${schedule}, and counts where a session ran in it.`));
}
function sessionTable({ sessions, sessionsOmitted, book }) {
    const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
    const rows = sessions
        .slice(0, tables_MOST_SESSIONS)
        .map(({ from, to, outcome, tone, pnl, fills, errors }) => [
        minuteOf(from),
        badge(outcome, tone),
        (0,number_format/* duration */.p0)(Date.parse(to) - Date.parse(from)),
        gain(money(pnl, 'exceptZero'), pnl),
        String(fills),
        String(errors),
    ]);
    const columns = [
        tables_text('Began'),
        tables_text('Outcome'),
        number('Ran'),
        number(`Result (${book.currency})`),
        number('Fills'),
        number('Errors'),
    ];
    const more = sessions.length + sessionsOmitted - rows.length;
    return table('Sessions', columns, rows) + (more > 0 ? note(`${more} older ones: see data.json.`) : '');
}
function monthTable({ months, book }) {
    const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
    const rows = months
        .toReversed()
        .map((month) => [
        month.month,
        gain((0,number_format/* percent */.KN)(month.return, 'exceptZero'), month.return),
        (0,number_format/* percent */.KN)(month.drawdown),
        money(month.equity),
        String(month.sessions),
    ]);
    const columns = [
        tables_text('Month'),
        number('Return'),
        number('Drawdown'),
        number(`Equity (${book.currency})`),
        number('Sessions'),
    ];
    return table('Months', columns, rows);
}
function figureTable({ figures, book }) {
    const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
    const rows = Object.keys(src/* definitions */.BG).map((name) => [
        src/* definitions */.BG[name].name,
        (0,figure_text/* figureText */.O)(name, figures, money),
    ]);
    return table('Figures', [tables_text('Figure'), { name: 'Value', isWordy: true }], rows);
}
function positionTable({ positions, book }) {
    const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
    const rows = positions.map(({ symbol, quantity, entryPrice, markPrice, stalePriceTime, unrealized }) => [
        symbol,
        quantity,
        (0,number_format/* price */.q9)(entryPrice),
        stalePriceTime === null
            ? (0,number_format/* price */.q9)(markPrice)
            : `${(0,number_format/* price */.q9)(markPrice)} (in quarantine, of ${minuteOf(stalePriceTime)})`,
        gain(money(unrealized, 'exceptZero'), unrealized),
    ]);
    const columns = [
        tables_text('Symbol'),
        number('Quantity'),
        number('Entry'),
        number('Now'),
        number(`Unrealised (${book.currency})`),
    ];
    return table('Positions', columns, rows);
}
function waitingTable({ waiting }) {
    const rows = waiting.map((order) => [
        minuteOf(order.since),
        order.symbol,
        order.side,
        order.isTriggered ? `${order.type}, triggered` : order.type,
        order.quantity ?? 'all',
        order.price === null ? 'market' : (0,number_format/* price */.q9)(order.price),
    ]);
    const columns = [
        tables_text('Since'),
        tables_text('Symbol'),
        tables_text('Side'),
        tables_text('Type'),
        number('Quantity'),
        number('Price or trigger'),
    ];
    return table('What rests at the simulated exchange', columns, rows);
}
function tripTable({ trips, book, figures }) {
    const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
    const rows = trips.map((trip) => [
        minuteOf(trip.closedAt),
        trip.symbol,
        trip.quantity,
        (0,number_format/* price */.q9)(trip.entryPrice),
        (0,number_format/* price */.q9)(trip.exitPrice),
        (0,number_format/* duration */.p0)(Date.parse(trip.closedAt) - Date.parse(trip.openedAt)),
        gain(money(trip.pnl, 'exceptZero'), trip.pnl),
        trip.exitReason,
    ]);
    const columns = [
        tables_text('Closed'),
        tables_text('Symbol'),
        number('Quantity'),
        number('Entry'),
        number('Exit'),
        number('Held'),
        number(`Net result (${book.currency})`),
        tables_text('Exit by'),
    ];
    const more = figures.record.trades - trips.length;
    return (table('Round trips', columns, rows) +
        (more > 0 ? note(`${more} older ones are in the reports and the ledger.`) : ''));
}
function gapTable({ gaps, gapsOmitted }) {
    const shown = gaps.slice(0, tables_MOST_GAPS);
    const rows = shown.map(({ from, to, missedSlots }) => [
        minuteOf(from),
        minuteOf(to),
        (0,number_format/* duration */.p0)(Date.parse(to) - Date.parse(from)),
        String(missedSlots),
    ]);
    const more = gaps.length + gapsOmitted - shown.length;
    return (table('Gaps', [tables_text('From'), tables_text('To'), number('Length'), number('Slots missed')], rows) +
        (more > 0 ? note(`${more} older ones are not listed.`) : ''));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/html/page.js








const DATA = { text: 'data.json: everything on this page', url: 'data.json' };
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23123'/%3E%3Cpath d='M2 11l4-4 3 3 5-6' fill='none' stroke='%233ad' stroke-width='2'/%3E%3C/svg%3E";
/** The whole page in one file: no script at all, nothing loaded from anywhere. */
function statusPage(parts) {
    const { history } = parts;
    const style = parts.css + STYLE;
    const policy = `default-src 'none'; style-src '${(0,page_file/* hashOf */.qQ)(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;
    return [
        '<!doctype html>',
        '<html lang="en">',
        `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        `<title>${escaped(history.title)}: ${escaped(history.state.headline)}</title>`,
        `<link rel="icon" href="${ICON}">`,
        `<style>${style}</style>\n</head>`,
        '<body>\n<a class="skip" href="#main">Skip to the content</a>',
        header(history),
        '<main id="main" tabindex="-1">',
        ...content(parts),
        '</main>',
        footer(history),
        '</body>\n</html>\n',
    ].join('\n');
}
function header({ title, book }) {
    const { strategy, riskLevel, market, symbols } = book;
    const what = `${strategy}, ${riskLevel} risk, ${symbols.join(', ')} on ${market}`;
    return `<header id="bar"><h1>${escaped(title)} <span class="paper">PAPER</span></h1><p class="session">${escaped(what)}</p></header>`;
}
function footer({ book }) {
    return [
        '<footer>\n<p>Paper trading: every order here was simulated. No order ever reaches a market.</p>',
        `<p>Built from the book up to entry ${book.entries}, head <code>${escaped(book.head.slice(0, 12))}</code>. All times are UTC.</p>\n</footer>`,
    ].join('\n');
}
function content({ history, files, links }) {
    const { state, book, until, open, past, pastOmitted, gaps, trips, positions } = history;
    const asOf = book.asOf === until ? '' : `, book up to ${minuteOf(book.asOf)}`;
    const troubles = [
        panel('Uptime', uptimeTable(history)),
        panel('Incidents before', past.length > 0 ? incidentList(past) : note('None.'), ...(pastOmitted > 0 ? [note(`${pastOmitted} older ones are not listed.`)] : [])),
        ...(gaps.length > 0 ? [panel('Gaps between sessions', gapTable(history))] : []),
    ];
    const numbers = [
        panel('Months', monthTable(history)),
        ...(positions.length > 0 ? [panel('Open positions', positionTable(history))] : []),
        ...(history.waiting.length > 0 ? [panel('Orders that wait', waitingTable(history))] : []),
        panel('Reports and data', linkList([...files, DATA])),
        ...(links.length > 0 ? [panel('Elsewhere', linkList(links))] : []),
    ];
    return [
        `<p class="banner state is-${state.tone}" role="status">${escaped(state.headline)} <small>as of ${minuteOf(until)} UTC${asOf}</small></p>`,
        ...(open.length > 0 ? [panel('Open incidents', incidentList(open))] : []),
        cards(history),
        panel('Days', note('How the sessions of each day went, and whether every slot of the schedule had one.'), dayBars(history)),
        pair(troubles, [panel('Latest sessions', sessionBars(history), sessionTable(history))]),
        equityPanel(history),
        pair(numbers, [panel('Figures since the beginning', figureTable(history))]),
        ...(trips.length > 0 ? [panel('Latest round trips', tripTable(history))] : []),
    ];
}
/** Two columns where there is room for them. */
function pair(left, right) {
    const stacks = [left, right].map((blocks) => `<div class="stack">${blocks.join('\n')}</div>`);
    return `<div class="pair">${stacks.join('\n')}</div>`;
}
function cards(history) {
    const { equity, figures, book, uptime } = history;
    const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
    const last = equity.rows.at(-1)?.[1] ?? book.startingCash;
    const week = uptime[1];
    const held = equity.held?.return ?? null;
    const values = [
        [`Equity (${book.currency})`, money(last), `began with ${money(book.startingCash)}`, ''],
        [
            'Total return',
            signed(figures.totalReturn),
            `since ${book.openedAt.slice(0, 10)}`,
            kindOf(figures.totalReturn),
        ],
        ['Buy and hold', signed(held), holdingNote(history), kindOf(held)],
        [
            'Maximum drawdown',
            (0,number_format/* percent */.KN)(figures.drawdown.fraction),
            `${(0,number_format/* duration */.p0)(figures.drawdown.durationMs)} long`,
            '',
        ],
        ['Uptime, 7 days', week.share === null ? '–' : (0,number_format/* percent */.KN)(week.share), 'share of time watched', ''],
        ['Slots that ran, 7 days', `${week.slots.ran} of ${week.slots.due}`, 'of the schedule', ''],
        ['Sessions', String(book.sessions), 'since the beginning', ''],
        [
            'Round trips',
            String(figures.record.trades),
            `${figures.record.wins} won, ${figures.record.losses} lost`,
            '',
        ],
    ];
    const items = values.map(([name, value, below, kind]) => `<div class="card"><dt>${escaped(name)}</dt><dd class="value ${kind}">${escaped(value)}</dd><dd class="note">${escaped(below)}</dd></div>`);
    return `<section class="key-figures" aria-label="Key figures"><dl>${items.join('')}</dl></section>`;
}
function holdingNote({ equity, figures }) {
    if (equity.held === null)
        return 'prices not known';
    const { returnAtExposure } = equity.held;
    if (returnAtExposure === null || !figures.exposure)
        return 'before fees';
    return `at our exposure (${(0,number_format/* percent */.KN)(figures.exposure.average)}): ${signed(returnAtExposure)}`;
}
function signed(fraction) {
    return fraction === null ? '–' : (0,number_format/* percent */.KN)(fraction, 'exceptZero');
}
function kindOf(fraction) {
    return fraction === null || fraction === 0 ? '' : fraction > 0 ? 'up' : 'down';
}
function equityPanel({ equity, book }) {
    const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
    const { rows, held, notes } = equity;
    const own = rows.map(([time, value]) => [time, value]);
    const falls = rows.map(([time, , drawdown]) => [time, -drawdown]);
    const [first, last] = [own[0], own.at(-1)];
    const to = Math.max(last[0], held?.rows.at(-1)?.[0] ?? 0);
    const thinned = notes > rows.length
        ? ` Drawn from ${rows.length} of ${notes} notes; of each stretch the lowest, the highest and the last are kept.`
        : '';
    const holds = held
        ? ` Buy and hold: ${held.symbols.join(', ')} in equal parts from ${minuteOf(held.from)}.`
        : '';
    const keys = [
        '<li class="key-equity">Equity</li>',
        ...(held ? ['<li class="key-hold">Buy and hold</li>'] : []),
        '<li class="key-drawdown">Drawdown</li>',
    ];
    return panel('Equity since the beginning', `<ul class="key">${keys.join('')}</ul>`, lineChart({
        title: `Equity from ${money(first[1])} to ${money(last[1])} ${book.currency}${held ? ', and buying and holding' : ''}`,
        lines: [
            ...(held ? [{ kind: 'held', points: held.rows }] : []),
            { kind: 'equity', points: own },
        ],
        from: first[0],
        to,
        label: (value) => value.toLocaleString('en-US', { maximumFractionDigits: 6 }),
    }), lineChart({
        title: `Drawdown, at most ${(0,number_format/* percent */.KN)(rows.reduce((deepest, [, , fall]) => Math.max(deepest, fall), 0))}`,
        lines: [{ kind: 'drawdown', points: falls }],
        from: first[0],
        to,
        label: (value) => `${Number((value * 100).toFixed(4))} %`,
        top: 0,
        isFilled: true,
        isLow: true,
    }), note(`Times are UTC.${holds}${thinned}`));
}
function incidentList(incidents) {
    const items = incidents.map(({ time, tone, title, detail, times }) => {
        const often = times > 1 ? ` (${times} times)` : '';
        return `<li><time datetime="${escaped(time)}">${minuteOf(time)}</time><span class="badge is-${tone}">${escaped(title)}</span> ${escaped(detail + often)}</li>`;
    });
    return `<ul class="incidents">${items.join('')}</ul>`;
}
function linkList(links) {
    const items = links.map(({ text, url }) => `<li>${element_html(element_link(text, url))}</li>`);
    return `<ul class="links">${items.join('')}</ul>`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/status-page/site.js















/** The ledger keeps the candles of a week: older days would have a report without prices. */
const MOST_DAILY = 7;
/** Writes `index.html`, `data.json` and the newest reports into a folder. Throws LedgerError where no session ran. */
function buildSite(reader, request) {
    const { folder, page, links } = request;
    const history = collectHistory(reader, request);
    const { css } = (0,page_file/* readPage */.SP)(page);
    (0,make_folder/* makeFolder */.f)(folder);
    const files = writeReports(reader, request);
    put((0,external_node_path_.join)(folder, 'data.json'), `${(0,json_text/* jsonText */.s)(history, 1)}\n`);
    const index = (0,external_node_path_.join)(folder, 'index.html');
    put(index, statusPage({ history, css, files, links }));
    return { history, index };
}
/** The newest session's report and the daily ones, made again from the book; none where no health check was noted. */
function writeReports(reader, request) {
    const { folder, page, thresholds } = request;
    const reports = (0,external_node_path_.join)(folder, 'reports');
    // Those of an earlier site; whatever else lies there is somebody's.
    (0,files/* pruneReports */.Y8)({ ...(0,session_paths/* pathsOf */.wG)(reports), reports }, 0, Number.MAX_SAFE_INTEGER);
    const row = reader.row('SELECT metrics FROM health ORDER BY id DESC LIMIT 1');
    const session = reader.lastSession();
    const cursor = reader.cursor();
    if (!row || !session || !cursor)
        return [];
    const metrics = JSON.parse(row.metrics);
    // A folder without logs, so that none of them become public.
    const paths = { ...(0,session_paths/* pathsOf */.wG)(reports), reports };
    const formats = ['markdown', 'html'];
    const write = (text, report) => (0,files/* writeReport */.u5)(paths, report, formats, (0,html/* htmlReports */.R)(page, reader, paths))
        .toReversed()
        .map((path) => ({
        text: path.endsWith('.md') ? `${text} (Markdown)` : text,
        url: `reports/${(0,external_node_path_.basename)(path)}`,
    }));
    const { end, state } = (0,newest_session/* newestSession */.B2)(reader, request);
    const known = { metrics, thresholds, ongoing: state === 'running' ? session.id : null };
    const to = reader.sessionEnd(session.id)?.time ?? reader.lastCandleEnd(session.id) ?? session.time;
    const own = { ...known, from: session.time, to, session: session.id };
    const final = end
        ? (0,collect/* collectReport */.H)('final', reader, { ...own, outcome: site_outcomeOf(end) })
        : (0,collect/* collectReport */.H)('hourly', reader, own);
    const links = write(end ? 'Newest session' : 'Session so far', final);
    for (const from of newestDays(reader, cursor.time)) {
        const day = { ...known, from, to: Math.min(from + calendar/* DAY_MS */.sO, cursor.time), session: null };
        links.push(...write(`Day ${(0,clock/* isoTime */.Ly)(from).slice(0, 10)}`, (0,collect/* collectReport */.H)('daily', reader, day)));
    }
    return links;
}
function site_outcomeOf({ reason, detail }) {
    const exitCode = outcome/* EXIT_CODES */.ai[outcome/* OUTCOMES */.im[reason] ?? 'failed'];
    return { outcome: reason, reason: detail, exitCode };
}
/** The newest days in which a session ran, the newest first. */
function newestDays(reader, until) {
    const rows = reader.rows('SELECT DISTINCT CAST((time - 1) / ? AS INTEGER) AS day FROM equity WHERE time > ? AND time <= ? ORDER BY day DESC', calendar/* DAY_MS */.sO, (0,calendar/* dayClosedBy */.i6)(until) - (MOST_DAILY - 1) * calendar/* DAY_MS */.sO, until);
    return rows.map(({ day }) => day * calendar/* DAY_MS */.sO);
}
function put(path, text) {
    (0,external_node_fs_.writeFileSync)(`${path}.tmp`, text);
    (0,external_node_fs_.renameSync)(`${path}.tmp`, path);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/action-interface.js
var action_interface = __webpack_require__(51512);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/find-book.js
var find_book = __webpack_require__(71193);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/book-scene.js
var book_scene = __webpack_require__(59728);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/pages.js












/** Builds the status page from the newest book that verifies. `page` is the dashboard's. */
async function pagesStep(page) {
    const scene = (0,step/* openStep */.b0)('pages');
    const { log } = scene;
    const folder = folderOf(scene);
    try {
        await build(scene, folder, page);
    }
    catch (error) {
        if (!(error instanceof mistakes/* ConfigError */.x))
            throw error;
        if (error.mistakes.every(({ problem }) => problem === refusals/* SWITCHED_OFF */.I)) {
            nothing(scene, 'the configuration says enabled: false; a page that was published before stays as it is');
            return;
        }
        log.error(error.format());
        process.exitCode = 1;
    }
}
async function build(scene, folder, page) {
    const { log, context, workdir } = scene;
    const mode = (0,action_interface/* readInput */.R5)('pages', 'mode');
    const { config } = (0,load/* loadConfig */.Z)({
        workdir,
        environment: process.env,
        flags: { mode: mode === '' ? undefined : mode, book: (0,action_interface/* readInput */.R5)('pages', 'book') || undefined },
        bookUnlessStated: (0,step/* bookOfWorkdir */.$6)(scene),
    });
    const { found, refusal, warnings } = await (0,find_book/* findBook */.p)(
    // Another workflow than the sessions' builds the page.
    { ...(0,book_scene/* bookScene */.y)(scene, config.mode, config.book), ofAnyWorkflow: true }, { newBook: false });
    for (const warning of warnings)
        log.warning(warning);
    if (refusal) {
        // A page of an older book would say that all is well.
        log.error(`No page was built: ${refusal.reason}. ${refusal.remedy}`);
        process.exitCode = 1;
        return;
    }
    if (!found) {
        nothing(scene, `no book ${config.book} of mode ${config.mode} is saved; a session saves one`);
        return;
    }
    const reader = new ledger_reader/* LedgerReader */.B(found.path, 'at-rest');
    try {
        const run = found.saved && `${context.repositoryUrl}/actions/runs/${found.saved.runId}`;
        const { history } = buildSite(reader, {
            title: `${config.system_name} status`,
            now: (0,clock/* realNow */.p1)(),
            // It may run on another machine.
            isAlive: null,
            schedule: config.runtime_settings.schedule,
            clean: src/* redacted */.pc,
            folder,
            page,
            thresholds: config.thresholds,
            links: [
                { text: 'Repository', url: context.repositoryUrl },
                { text: 'Runs', url: `${context.repositoryUrl}/actions` },
                { text: 'Issues', url: `${context.repositoryUrl}/issues` },
                ...(run ? [{ text: 'The run that saved this book', url: run }] : []),
            ],
        });
        const { sessions, entries } = history.book;
        (0,action_interface/* giveOutputs */.wY)('pages', { built: 'true', path: folder, sessions });
        log.line(`A page of ${sessions} sessions, from the book up to entry ${entries}: ${history.state.headline}.`);
    }
    finally {
        reader.close();
    }
}
/** Absolute. What is not the workspace's is nobody's to fill with files. @throws {InputError} */
function folderOf({ context }) {
    const given = (0,action_interface/* readInput */.R5)('pages', 'out') || 'status-page';
    const folder = (0,external_node_path_.resolve)(context.workspace, given);
    const inside = (0,external_node_path_.relative)(context.workspace, folder);
    if (inside !== '' && !inside.startsWith('..'))
        return folder;
    throw new step/* InputError */.dz(`the input out is ${JSON.stringify(given)}; expected a folder within the workspace, such as status-page`);
}
function nothing({ log }, reason) {
    (0,action_interface/* giveOutputs */.wY)('pages', { built: 'false', path: '', sessions: 0 });
    log.notice(`No page was built: ${reason}.`);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js + 1 modules
var run_step = __webpack_require__(21704);
;// CONCATENATED MODULE: ./.build/actions/pages/src/main.js


/** `home` is the folder that holds the dashboard's page. */
const main = (home) => (0,run_step/* runStep */.e)('pages', () => pagesStep(new URL('page.html', home)));


/***/ }),

/***/ 71193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64664);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50482);
/* harmony import */ var _launch_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2198);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29227);
/* harmony import */ var _other_books_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94523);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74324);
/* harmony import */ var _shelves_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31878);










/** So many times the patience for one copy, copies are tried: a service that is down must not eat the job's time. */
const MOST_PATIENCE = 3;
/** Advised only if the book is surely gone, never to get round a copy that is no good. */
const NEW_BOOK = 'if no copy is left, run the workflow by hand with new-book ticked: a new book is opened, and what is there is archived';
const TRY_LATER = 'nothing is lost: the next run asks again';
/**
 * Finds the newest copy of the book that verifies, on both shelves and in the work directory. A copy that is no good is
 * told and passed over. Refuses where GitHub does not list what there is, where a newer one is known but cannot be had,
 * and if there was a book but no copy of it is left. Of two that contradict each other the one with more entries goes on.
 */
async function findBook(scene, { newBook }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scene.scratch, { recursive: true, force: true });
    const inventory = await (0,_shelves_js__WEBPACK_IMPORTED_MODULE_8__/* .takeInventory */ .O1)(scene);
    const newest = inventory.candidates[0]?.label.generation ?? 0;
    const warnings = [...inventory.warnings];
    const answer = (rest) => {
        return {
            found: null,
            refusal: null,
            generation: Math.max(1, newest),
            opensNew: false,
            fork: null,
            warnings,
            ...rest,
        };
    };
    const refuse = (kind, reason, remedy = NEW_BOOK) => answer({ refusal: { kind, reason, remedy } });
    if (inventory.unlisted) {
        const { message, isForbidden } = inventory.unlisted;
        return refuse('book-lost', `${message}, so that nobody knows which copy of the book is the newest`, isForbidden ? 'give the job the permission actions: read' : TRY_LATER);
    }
    if (newBook && !isOpenedByThisRun(scene, inventory, newest)) {
        return answer({ generation: newest + 1, opensNew: true });
    }
    const brought = await bringNewest(scene, inventory, (reason) => warnings.push(reason));
    const lineages = {
        remote: brought.book && _lineage_js__WEBPACK_IMPORTED_MODULE_5__/* .Lineage */ .A.of((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(brought.book.folder, _packed_book_js__WEBPACK_IMPORTED_MODULE_7__/* .LEDGER_FILE */ .th)),
        local: _lineage_js__WEBPACK_IMPORTED_MODULE_5__/* .Lineage */ .A.inWorkdir(scene),
    };
    try {
        const remote = brought.book && { ...brought.book, lineage: lineages.remote };
        const chosen = await choose(scene, { ...inventory, ...brought }, remote, lineages.local, {
            answer,
            refuse,
            warn: (reason) => warnings.push(reason),
        });
        return { ...chosen, generation: Math.max(1, remote?.label.generation ?? newest) };
    }
    finally {
        lineages.remote?.close();
        lineages.local?.close();
    }
}
/** A run that is re-run has its new book already; to open another would throw away what it did. */
function isOpenedByThisRun({ context }, { candidates }, newest) {
    const ofNewest = candidates.filter(({ label }) => label.generation === newest);
    const isOwn = ofNewest.length > 0 && ofNewest.every(({ label }) => label.runId === context.runId);
    return context.attempt > 1 && isOwn;
}
/** Brings the newest copy that is good; those before it that are not are passed over. */
async function bringNewest(scene, { candidates }, warn) {
    const until = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ)() + MOST_PATIENCE * (scene.patienceMs ?? _deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENT_PATIENCE_MS */ .Hj);
    const unreachable = [];
    const rejected = new Set();
    for (const candidate of candidates) {
        if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ)() >= until) {
            warn('older copies were not tried any more: the services take too long');
            unreachable.push(candidate);
            break;
        }
        const found = await (0,_shelves_js__WEBPACK_IMPORTED_MODULE_8__/* .bring */ .VB)(scene, candidate, warn);
        if (typeof found === 'object') {
            const left = found.source.kind === 'cache' ? await stillMissing(scene, unreachable) : unreachable;
            return { book: found, unreachable: left, rejected };
        }
        if (found === 'unreachable')
            unreachable.push(candidate);
        else
            rejected.add(candidate);
    }
    return { book: null, unreachable, rejected };
}
/**
 * The cache service answers: a key that it lists and yet does not find is no copy that we saved, unless an artifact of
 * the same name says that it was one.
 */
async function stillMissing(scene, missing) {
    const left = [];
    for (const candidate of missing) {
        if (candidate.artifact !== null)
            left.push(candidate);
        else if (typeof (await (0,_shelves_js__WEBPACK_IMPORTED_MODULE_8__/* .bring */ .VB)(scene, candidate, () => { })) === 'object')
            left.push(candidate);
    }
    return left;
}
async function choose(scene, search, remote, local, answers) {
    const { answer, refuse, warn } = answers;
    if (!remote)
        return withoutCopy(scene, search, local, answers);
    const { manifest, lineage, label, source, folder } = remote;
    const [newer] = search.unreachable;
    if (newer) {
        return refuse('book-lost', `the newest book is ${newer.label.text}, but the newest that can be had ends with entry ${label.seq}`, `${TRY_LATER}; to go on with the older book, delete the newer caches and artifacts`);
    }
    const fork = await forkOf(scene, search, remote);
    if (fork)
        warn(fork);
    if (search.isOfDefaultBranch) {
        scene.log(`This branch has no book yet: its first session goes on from a copy of ${label.text}.`);
    }
    const { seq, hash } = manifest;
    const found = { seq, hash, source, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _packed_book_js__WEBPACK_IMPORTED_MODULE_7__/* .LEDGER_FILE */ .th), saved: manifest };
    if (!local || lineage.holds(local.head))
        return answer({ found, fork });
    if (local.holds(manifest)) {
        return answer({ found: localBook(scene, local), fork });
    }
    const reason = `${scene.ledgerPath} and ${label.text} contradict each other`;
    return refuse('book-forked', reason, 'move the one in the work directory away, or delete the other one');
}
async function withoutCopy(scene, { unreachable, hadBook, hasOthers, isOfDefaultBranch, others, workflow }, local, { answer, refuse, warn }) {
    const [lost] = unreachable;
    if (lost) {
        const reason = `the book was last saved as ${lost.label.text}, but no copy of it can be had`;
        return refuse('book-lost', reason, `${TRY_LATER}; ${NEW_BOOK}`);
    }
    if (local)
        return answer({ found: localBook(scene, local) });
    if (hadBook && isOfDefaultBranch) {
        scene.log('This branch has no book yet, and no copy of the default branch can be had: it begins anew.');
        return answer({});
    }
    if (hadBook) {
        return refuse('book-lost', 'earlier runs of this workflow saved a book, but there is neither a cache nor an artifact of it that is any good');
    }
    const { namedAfter } = scene;
    if (others.unnamed && namedAfter !== undefined) {
        const { reason, remedy } = (0,_other_books_js__WEBPACK_IMPORTED_MODULE_6__/* .unnamedRefusal */ .x2)(scene, others.unnamed, { folder: namedAfter, workflow });
        return refuse('book-lost', reason, remedy);
    }
    // Runs whose artifacts were all deleted: what is left is their logs, and the names of the shipped workflow's steps.
    const had = await (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .hadSessions */ .z)(scene, !hasOthers);
    if (had === null) {
        const reason = 'there is no copy of a book, and GitHub does not say whether earlier runs had sessions';
        return refuse('book-lost', reason, TRY_LATER);
    }
    if (had) {
        return refuse('book-lost', `${(0,_launch_line_js__WEBPACK_IMPORTED_MODULE_9__/* .lostSessions */ .Qc)(scene)}, but there is neither a cache nor an artifact of it`);
    }
    const warning = (0,_other_books_js__WEBPACK_IMPORTED_MODULE_6__/* .warningOf */ .aj)(scene, others, workflow);
    if (warning)
        warn(warning);
    return answer({});
}
/**
 * A good copy that another session wrote from the same entry. The one with more entries goes on, because the next
 * session makes it longer still: the next search finds the same one.
 */
async function forkOf(scene, { candidates, rejected }, { label, lineage }) {
    for (const candidate of candidates) {
        if (rejected.has(candidate) || candidate.label.generation !== label.generation)
            continue;
        if (lineage.holds(candidate.label))
            continue;
        if (typeof (await (0,_shelves_js__WEBPACK_IMPORTED_MODULE_8__/* .bring */ .VB)(scene, candidate, () => { })) !== 'object')
            continue;
        return `${candidate.label.text} and ${label.text} contradict each other: two sessions went on from one entry. The longer one goes on; delete the caches and artifacts of the other one`;
    }
    return null;
}
function localBook({ ledgerPath }, { head }) {
    return { ...head, source: { kind: 'local' }, path: ledgerPath, saved: null };
}


/***/ }),

/***/ 50482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wasCancelledAfterLeg),
/* harmony export */   z: () => (/* binding */ hadSessions)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64062);
/* harmony import */ var _launch_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2198);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53250);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74225);




/**
 * At most this many runs are looked at, the newest first. Runs that were refused for want of the book are among them, and must
 * not hide the sessions before: six hours apart, these are more than three weeks.
 */
const RUNS = 100;
/** At most this many logs of jobs are read for it, those of the newest runs. */
const LOGS = 30;
/**
 * Whether earlier runs of this workflow on this branch, or earlier attempts of this run, had a session of this book:
 * `true` as soon as the log of a job says so. The names of steps count only if `isOnly`: no other book or mode is known,
 * of which they could tell. `null` where GitHub does not say. Runs of forks tell nothing: anybody could make one.
 */
async function hadSessions(scene, isOnly) {
    try {
        const origins = await _origins_js__WEBPACK_IMPORTED_MODULE_2__/* .Origins */ .C.of(scene);
        const { runId, attempt } = scene.context;
        const recent = (await origins.recent(origins.own.branch, RUNS)).filter((id) => id !== runId);
        const runs = attempt > 1 ? [runId, ...recent] : recent;
        let logsLeft = LOGS;
        for (const run of runs) {
            if ((await origins.objection(run, origins.own.branch)) !== null)
                continue;
            for (const job of await jobsOf(scene, run)) {
                if (isOnly && isNamedLaunch(job))
                    return true;
                if (logsLeft === 0 || job.steps.length === 0)
                    continue;
                logsLeft -= 1;
                const log = await logOf(scene, job.id);
                if (log !== null && (0,_launch_line_js__WEBPACK_IMPORTED_MODULE_3__/* .tellsOfSession */ .Me)(log, scene))
                    return true;
            }
        }
        return false;
    }
    catch (error) {
        if (!(error instanceof _listing_js__WEBPACK_IMPORTED_MODULE_1__/* .ListingError */ .P))
            throw error;
        scene.log(error.message);
        return null;
    }
}
/**
 * Whether a run that saved its book at the end of a leg was cancelled before the next one began: then its session was
 * not lost, though it never said how it ended. `false` where GitHub does not say.
 */
async function wasCancelledAfterLeg(scene, { runId, leg, session }) {
    const { api, context } = scene;
    const { owner, repo } = context;
    try {
        const conclusion = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(scene, `run ${runId}`, async () => {
            const { data } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
            return data.conclusion;
        });
        if (conclusion !== 'cancelled')
            return false;
        let launches = 0;
        for (const job of await jobsOf(scene, runId)) {
            const log = await logOf(scene, job.id);
            // Other jobs of the run may have sessions of other books.
            if (log === null ? isNamedLaunch(job) : (0,_launch_line_js__WEBPACK_IMPORTED_MODULE_3__/* .tellsOfSession */ .Me)(log, scene, session))
                launches += 1;
        }
        return launches <= leg;
    }
    catch (error) {
        if (!(error instanceof _listing_js__WEBPACK_IMPORTED_MODULE_1__/* .ListingError */ .P))
            throw error;
        scene.log(`GitHub does not say how run ${runId} ended: ${error.message}`);
        return false;
    }
}
/** The jobs of a run, of all its attempts. @throws {ListingError} */
async function jobsOf(scene, run_id) {
    const { api, context } = scene;
    const { owner, repo } = context;
    const jobs = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(scene, `the jobs of run ${run_id}`, async () => {
        const query = { owner, repo, run_id, filter: 'all', per_page: 100 };
        const { data } = await api.rest.actions.listJobsForWorkflowRun(query);
        return data.jobs.map(({ id, steps = [] }) => ({ id, steps }));
    });
    return jobs ?? [];
}
/** What a job wrote; `null` if it is gone, as logs are after some time. @throws {ListingError} */
async function logOf(scene, job_id) {
    const { api, context } = scene;
    const { owner, repo } = context;
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(scene, `the log of job ${job_id}`, async () => {
        try {
            const { data } = await api.rest.actions.downloadJobLogsForWorkflowRun({ owner, repo, job_id });
            return data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : String(data);
        }
        catch (error) {
            if ((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 410)
                return null;
            throw error;
        }
    });
}
/** Of the shipped workflow. What a launch leaves to do is called "Post …", and succeeds also if nothing was launched. */
function isNamedLaunch({ steps }) {
    return steps.some(({ name, conclusion }) => /^(?!post ).*launch/i.test(name) && conclusion === 'success');
}


/***/ }),

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ launchLine),
/* harmony export */   Me: () => (/* binding */ tellsOfSession),
/* harmony export */   Qc: () => (/* binding */ lostSessions)
/* harmony export */ });
/** What launch writes to its log. Later runs read it there: of the names of steps they cannot tell whose book it was. */
function launchLine(session, book, pid, head) {
    const goesOn = head ? `goes on after entry ${head.seq}` : 'opens a new book';
    return `${launched(session, book)}${pid}) and ${goesOn}.`;
}
/** The same, as it begins when sessions are told of whose book nothing is left. */
function lostSessions(book) {
    return `earlier runs had sessions of ${named(book)}`;
}
/**
 * Whether a job's log tells of a session of that book: it was launched there, or it was missed already. `session`: only of
 * that one.
 */
function tellsOfSession(log, book, session) {
    if (session !== undefined)
        return log.includes(launched(session, book));
    if (log.includes(lostSessions(book)))
        return true;
    const told = [...log.matchAll(/\bSession (\d{8}-\d{6}-\d{4,10}) of the book /g)];
    return told.some(({ 1: id = '', index }) => log.startsWith(launched(id, book), index));
}
function launched(session, book) {
    return `Session ${session} of ${named(book)} runs (pid `;
}
function named({ book, mode }) {
    return `the book ${book} (${mode})`;
}


/***/ }),

/***/ 74225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Origins)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64062);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53250);


/** Tells which runs' copies count: those of this repository, this workflow and the branch that is looked at. */
class Origins {
    own;
    #scene;
    #known = new Map();
    constructor(scene, own) {
        this.#scene = scene;
        this.own = own;
    }
    /** @throws {ListingError} if GitHub says nothing about the run that asks. */
    static async of(scene) {
        const own = await askFor(scene, scene.context.runId);
        if (!own)
            throw new _listing_js__WEBPACK_IMPORTED_MODULE_1__/* .ListingError */ .P(`GitHub knows no run ${scene.context.runId}, which is this one`, false);
        const origins = new Origins(scene, own);
        origins.#known.set(scene.context.runId, own);
        return origins;
    }
    /** Why a run's copies do not count for that branch; `null` if they do. @throws {ListingError} */
    async objection(runId, branch) {
        const origin = await this.of(runId);
        if (!origin)
            return `GitHub knows no run ${runId}`;
        if (!origin.isOwnRepository)
            return `run ${runId} is of a fork`;
        if (origin.branch !== branch)
            return `run ${runId} is of another branch`;
        if (!this.#scene.ofAnyWorkflow && origin.workflowId !== this.own.workflowId) {
            return `run ${runId} is of another workflow`;
        }
        return null;
    }
    /** The file of another workflow of this repository, if the run is of that and of this branch. @throws {ListingError} */
    async otherWorkflow(runId, branch) {
        const origin = await this.of(runId);
        const isOther = origin?.isOwnRepository && origin.branch === branch;
        return isOther && origin.workflowId !== this.own.workflowId ? origin.workflowPath : null;
    }
    /** `null` if GitHub knows no such run (any more). @throws {ListingError} */
    async of(runId) {
        const known = this.#known.get(runId);
        if (known !== undefined)
            return known;
        const origin = await askFor(this.#scene, runId);
        this.#known.set(runId, origin);
        return origin;
    }
    /** The newest runs of this workflow on a branch, the newest first. @throws {ListingError} */
    async recent(branch, count) {
        const { api, context, ofAnyWorkflow } = this.#scene;
        const query = { owner: context.owner, repo: context.repo, branch, per_page: count };
        const answer = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(this.#scene, 'the runs', async () => {
            const { data } = ofAnyWorkflow
                ? await api.rest.actions.listWorkflowRunsForRepo(query)
                : await api.rest.actions.listWorkflowRuns({ ...query, workflow_id: this.own.workflowId });
            return (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(data.workflow_runs);
        });
        for (const run of answer ?? [])
            this.#known.set(run.id, originOf(run));
        return (answer ?? []).map(({ id }) => id);
    }
}
async function askFor(scene, run_id) {
    const { api, context } = scene;
    const { owner, repo } = context;
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(scene, `run ${run_id}`, async () => {
        const { data } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id });
        if (typeof data !== 'object' || data === null)
            throw new Error('the answer is no run');
        return originOf(data);
    });
}
function originOf({ workflow_id, path = '', head_branch, repository, head_repository }) {
    return {
        workflowId: workflow_id,
        workflowPath: path.split('@')[0],
        branch: head_branch ?? '',
        isOwnRepository: head_repository !== null && head_repository.id === repository.id,
    };
}


/***/ }),

/***/ 94523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ NO_OTHER_BOOKS),
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   aj: () => (/* binding */ warningOf),
/* harmony export */   x2: () => (/* binding */ unnamedRefusal),
/* harmony export */   zH: () => (/* binding */ unnamedAmong)
/* harmony export */ });
/* harmony import */ var _config_book_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78496);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98292);


const NO_OTHER_BOOKS = { unnamed: null, elsewhere: new Map() };
/** At most this many workflow files are named in a warning. */
const NAMED = 3;
/** Whether a copy of that mode is from before books had names. */
function isUnnamed({ text }, { mode }) {
    return text.startsWith((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelPrefixes */ .ft)(mode, _config_book_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAIN_BOOK */ .GC)[1]);
}
/** Of all labels that count for a branch, whichever book they are of. */
function unnamedAmong(labels, scene) {
    const named = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelPrefixes */ .ft)(scene.mode, _config_book_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAIN_BOOK */ .GC)[0];
    if (labels.some(({ text }) => text.startsWith(named)))
        return null;
    return labels.filter((label) => isUnnamed(label, scene)).toSorted(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .jI)[0] ?? null;
}
/** What to say before a new book is opened though another workflow file saved one of this name. */
function warningOf({ mode, book }, { elsewhere }, own) {
    if (elsewhere.size === 0)
        return null;
    const files = [...elsewhere].slice(0, NAMED).map(([path, runId]) => `${path} (run ${runId})`);
    const more = elsewhere.size > NAMED ? ` and ${elsewhere.size - NAMED} more` : '';
    return (`a new book ${book} of mode ${mode} is opened: copies belong to the workflow file that saved them. ` +
        `A book of that name was saved by ${files.join(', ')}${more}, and this is ${own}. ` +
        `If the file was renamed, give it its old name again to go on with that book; if both are to run, give this book a name of its own (the input book)`);
}
/** Why a folder's session does not open a book of its own while there are copies without a name, and the ways on. */
function unnamedRefusal({ book }, { text }, { folder, workflow }) {
    return {
        reason: `the folder ${folder} has no book ${book} yet, but there is a copy from before books had names, which is the book main (${text})`,
        remedy: `to go on with it, write "book": "main" into ${folder}/.chimera/runtime-config.json, or "book: main" below "with:" of this job in ${workflow}; ` +
            'for a new book of this folder, run the workflow by hand with new-book ticked',
    };
}


/***/ }),

/***/ 31878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ bringNewestCache),
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   VB: () => (/* binding */ bring)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _artifact_shelf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21761);
/* harmony import */ var _cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49789);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98292);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53250);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74225);
/* harmony import */ var _other_books_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94523);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74324);








/**
 * Asks both shelves what they hold of the branch of this run and, as long as that has no book of its own, of the default
 * branch: the first session on a branch goes on from there. Does not throw: a list that GitHub does not give is said.
 */
async function takeInventory(scene) {
    try {
        const [cached, origins] = await Promise.all([(0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .listCache */ .j$)(scene), _origins_js__WEBPACK_IMPORTED_MODULE_5__/* .Origins */ .C.of(scene)]);
        const { branch } = origins.own;
        const { ref, defaultBranch } = scene.context;
        const own = await inventoryOf(scene, origins, cached, branch, ref);
        const isAlone = branch === defaultBranch || defaultBranch === null;
        if (isAlone || own.candidates.length > 0 || own.hadBook)
            return own;
        const main = await inventoryOf(scene, origins, cached, defaultBranch, `refs/heads/${defaultBranch}`);
        return {
            ...main,
            // Whose runs are asked whether they had sessions: this branch's.
            hasOthers: own.hasOthers,
            others: {
                unnamed: own.others.unnamed ?? main.others.unnamed,
                elsewhere: new Map([...main.others.elsewhere, ...own.others.elsewhere]),
            },
            isOfDefaultBranch: true,
            warnings: [...own.warnings, ...main.warnings],
        };
    }
    catch (error) {
        if (!(error instanceof _listing_js__WEBPACK_IMPORTED_MODULE_4__/* .ListingError */ .P))
            throw error;
        scene.log(error.message);
        return {
            candidates: [],
            hadBook: false,
            hasOthers: false,
            others: _other_books_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_OTHER_BOOKS */ .MI,
            workflow: '',
            isOfDefaultBranch: false,
            unlisted: error,
            warnings: [],
        };
    }
}
async function inventoryOf(scene, origins, cached, branch, ref) {
    const { books, hasMark, passedOver, elsewhere } = await (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_1__/* .listArtifacts */ .wn)(scene, origins, branch);
    const known = new Map();
    for (const cache of cached) {
        if (cache.ref !== ref || (await isForeign(scene, origins, cache.label)))
            continue;
        known.set(cache.label.text, { label: cache.label, isCached: true, artifact: null });
    }
    for (const artifact of books) {
        const { label } = artifact;
        const isCached = known.get(label.text)?.isCached ?? false;
        known.set(label.text, { label, isCached, artifact });
    }
    const all = [...known.values()];
    const ofBook = all.filter(({ label }) => isOf(scene, label));
    return {
        candidates: ofBook.toSorted((a, b) => (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI)(a.label, b.label)),
        hadBook: hasMark || ofBook.some(({ artifact }) => artifact !== null),
        hasOthers: ofBook.length < all.length,
        others: {
            unnamed: (0,_other_books_js__WEBPACK_IMPORTED_MODULE_6__/* .unnamedAmong */ .zH)(all.map(({ label }) => label), scene),
            elsewhere,
        },
        workflow: origins.own.workflowPath,
        isOfDefaultBranch: false,
        unlisted: null,
        warnings: passedOver,
    };
}
/**
 * Whether a cache is another workflow's. GitHub lets nobody but runs of the branch itself write its caches; a run that
 * is gone from the list says nothing against that.
 */
async function isForeign(scene, origins, label) {
    const isMeant = isOf(scene, label) || (scene.namedAfter !== undefined && (0,_other_books_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnnamed */ .Vn)(label, scene));
    if (scene.ofAnyWorkflow || !isMeant)
        return false;
    const origin = await origins.of(label.runId);
    return origin !== null && (origin.workflowId !== origins.own.workflowId || !origin.isOwnRepository);
}
/** Brings a copy from the cache or, where that fails, from its artifact. `rejected` is told why one was no good. */
async function bring(scene, { label, isCached, artifact }, rejected) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scene.scratch, label.text);
    let missing = 'unreachable';
    if (isCached) {
        const key = await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .bringFromCache */ .Xq)(scene, label.text, folder);
        if (key === label.text) {
            const manifest = await inspected(folder, label, `the cache ${label.text}`, rejected);
            if (manifest)
                return { manifest, folder, source: { kind: 'cache', key }, label };
            missing = 'no good';
        }
        else {
            rejected(`the cache ${label.text} could not be restored`);
        }
    }
    if (!artifact)
        return missing;
    const what = `the artifact ${label.text}`;
    if (artifact.isExpired) {
        rejected(`${what} has expired`);
        return 'unreachable';
    }
    const { id, runId } = artifact;
    try {
        await (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_1__/* .bringFromArtifact */ .Lb)(scene, artifact, folder);
    }
    catch (error) {
        const isBook = error instanceof _packed_book_js__WEBPACK_IMPORTED_MODULE_7__/* .BookError */ .W3;
        rejected(`${what} ${isBook ? 'is no good' : 'could not be downloaded'}: ${error.message}`);
        return isBook ? 'no good' : 'unreachable';
    }
    const manifest = await inspected(folder, label, what, rejected);
    if (!manifest)
        return 'no good';
    return { manifest, folder, source: { kind: 'artifact', id, runId, name: label.text }, label };
}
/** The copy that was saved last, for where the caches are not listed. */
async function bringNewestCache(scene, rejected) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scene.scratch, 'newest-cache');
    let key = null;
    for (const prefix of (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .labelPrefixes */ .ft)(scene.mode, scene.book)) {
        key ??= await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .bringFromCache */ .Xq)(scene, prefix, folder, prefix);
    }
    const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLabel */ .Q_)(key ?? '');
    if (key === null || !label)
        return null;
    const manifest = await inspected(folder, label, `the cache ${key}`, rejected);
    return manifest && { manifest, folder, source: { kind: 'cache', key }, label };
}
function isOf({ mode, book }, label) {
    return label.mode === mode && label.book === book;
}
async function inspected(folder, label, what, rejected) {
    try {
        const manifest = await (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_7__/* .inspectBook */ .e7)(folder);
        const { mode, book, generation, seq, hash, runId } = manifest;
        const isNamed = mode === label.mode &&
            book === label.book &&
            generation === label.generation &&
            seq === label.seq &&
            hash.startsWith(label.hash) &&
            runId === label.runId;
        if (isNamed)
            return manifest;
        rejected(`${what} holds another book than its name says`);
    }
    catch (error) {
        rejected(`${what} is no good: ${error.message}`);
    }
    return null;
}


/***/ })

};
