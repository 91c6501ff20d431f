import * as z from 'zod';
import { percent, wholeNumber } from './ranges.ts';
import { schedule, timeZone } from './schedule.ts';

const switchedOn = () => z.boolean().default(true);
const scope = () => z.enum(['session', 'machine']).default('session');

export const runtimeSettings = z
  .strictObject({
    schedule: schedule
      .default('17 */6 * * *')
      .describe(
        "When a session starts if none runs; preflight warns when the workflow's schedule or its time zone differs.",
      ),
    schedule_timezone: timeZone
      .default('UTC')
      .describe("Time zone of `schedule`: the same as `timezone:` beside the workflow's cron."),
    duration_hours: z
      .number()
      .gt(0)
      .lte(6)
      .default(6)
      .describe(
        'How long a session runs, in hours; unless stated, no longer than `safety.max_runtime_hours`.',
      ),
    auto_restart: switchedOn().describe('Whether a process that dies is started again.'),
    max_restarts: wholeNumber(0, 10).default(3).describe('Restarts of one process before the session fails.'),
    restart_delay_seconds: wholeNumber(0, 600).default(5).describe('Seconds before a restart.'),
    graceful_shutdown_timeout: wholeNumber(1, 60)
      .default(60)
      .describe('Seconds that a graceful stop may take before it is forced.'),
    strategy_answer_seconds: wholeNumber(1, 300)
      .default(10)
      .describe(
        'Seconds that a strategy file may take to answer a candle; then its process is ended and started again.',
      ),
    checkpoint_minutes: wholeNumber(1, 60)
      .default(60)
      .describe('Minutes between two saved copies of the book on GitHub.'),
  })
  .prefault({})
  .describe('The session.');

export const unifiedServer = z
  .strictObject({
    enabled: switchedOn().describe('Whether the server runs.'),
    port: wholeNumber(1, 65_535).default(3000).describe('The port it listens on.'),
    host: z
      .string()
      .regex(/^[A-Za-z0-9.:-]{1,253}$/)
      .default('127.0.0.1')
      .meta({ title: 'an IP address or a host name', examples: ['127.0.0.1'] })
      .describe('The address it listens on; the default is reachable from this machine only.'),
  })
  .prefault({})
  .describe('The read-only HTTP server.');

export const monitoring = z
  .strictObject({
    health_check_interval: wholeNumber(10, 3600).default(300).describe('Seconds between two health checks.'),
    heartbeat_interval: wholeNumber(1, 30)
      .default(5)
      .describe('Seconds between two heartbeats of the processes.'),
    anomaly_detection: switchedOn().describe('Whether unusual figures are reported.'),
    metrics_enabled: switchedOn().describe('Whether metrics are collected into `runtime-metrics.json`.'),
  })
  .prefault({})
  .describe('Monitoring.');

export const thresholds = z
  .strictObject({
    max_error_rate: z
      .number()
      .gt(0)
      .lte(1)
      .default(0.05)
      .describe('Failed operations, as a fraction of those attempted.'),
    memory_scope: scope().describe(
      "Whose memory counts: `session`, what the session's own processes use of the machine's memory, or of their control group's if that has a limit; `machine`, all that is in use on the machine.",
    ),
    max_memory_percent: percent().default(90).describe('Memory in use.'),
    cpu_scope: scope().describe(
      "Whose CPU counts: `session`, what the session's own processes use of the cores that the machine, or their control group, offers them; `machine`, the load of the whole machine.",
    ),
    max_cpu_percent: percent().default(90).describe('CPU in use, sustained for `cpu_sustained_seconds`.'),
    cpu_sustained_seconds: wholeNumber(1, 3600)
      .default(60)
      .describe('How long the CPU must stay above its threshold, or decisions be late.'),
    max_decision_delay_seconds: wholeNumber(1, 3600)
      .default(15)
      .describe(
        'From a candle to the decision on it, and how long the bot may answer to nothing else; with the CPU scope `session`. Later throughout `cpu_sustained_seconds` is too late.',
      ),
    max_disk_percent: percent().default(95).describe('Disk in use.'),
  })
  .prefault({})
  .describe('Where the circuit breaker opens.');

const format = z.enum(['markdown', 'html', 'json', 'csv']);

export const reporting = z
  .strictObject({
    hourly_reports: switchedOn().describe('Whether hourly reports are written.'),
    daily_summary: switchedOn().describe('Whether a summary of each UTC day is written.'),
    weekly_summary: switchedOn().describe(
      'Whether a summary of each ISO week (from Monday 00:00 UTC) is written.',
    ),
    report_format: z
      .array(format)
      .min(1)
      .refine((formats) => new Set(formats).size === formats.length)
      .default(['markdown', 'html'])
      .meta({
        title: 'a list of different formats out of "markdown", "html", "json", "csv"',
        examples: [['markdown']],
        uniqueItems: true,
      })
      .describe('The formats that each report is written in.'),
    retention_days: wholeNumber(1, 90).default(30).describe('Days that reports and artifacts are kept.'),
  })
  .prefault({})
  .describe('Reports.');

export const notifications = z
  .strictObject({
    github_issues: z
      .strictObject({
        enabled: switchedOn().describe('Whether issues are opened at all.'),
        create_on_error: switchedOn().describe('Whether a failed session opens one.'),
        silence_hours: wholeNumber(1, 168)
          .default(6)
          .describe(
            'Hours that a turn of the schedule may be late before an issue tells that no session runs.',
          ),
        create_on_completion: z.boolean().default(false).describe('Whether a completed session opens one.'),
      })
      .prefault({})
      .describe('Issues on GitHub.'),
  })
  .prefault({})
  .describe('Notifications.');
