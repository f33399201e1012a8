import { Command, Option } from 'commander';
import { DateTime } from 'luxon';
import { unreadableDateSentence } from '../../../src/words/terminal';
import type { Locale } from '../../../src/words/say/locale';
import { languageOption } from '../language';
import { WrongInput } from '../wrong-input';
import { FAIL_LEVELS, type FailLevel } from './fail-on';

/** The request: files, or an organisation whose data is read into a file first. */
export interface AskedReport extends Omit<ReportOptions, 'import'> {
  readonly import?: readonly string[];
  readonly azure?: string;
  readonly data?: string;
  readonly tokenFile?: string;
  readonly writeTags?: boolean;
}

export interface ReportOptions {
  readonly import: readonly string[];
  readonly project?: string;
  /** Projects, epics, sprints and versions that are shown. */
  readonly only?: readonly string[];
  readonly asOf?: Date;
  /** Takes precedence over the settings. */
  readonly timeZone?: string;
  readonly format: 'json' | 'md' | 'csv';
  /** In JSON, also quiet and unknown readings. */
  readonly all?: boolean;
  readonly failOn?: FailLevel;
  /** The language of the report. */
  readonly language?: Locale;
  /** Files of thresholds, the site's first. */
  readonly settings?: readonly string[];
  /** Show only the effect of these settings. */
  readonly dryRun?: boolean;
  /** False: the cache is neither read nor written. */
  readonly cache?: boolean;
}

export function reportCommand(): Command {
  return new Command('report')
    .description('Shows which exported Jira work is late, stalled or growing, and why.')
    .option(
      '--import <file...>',
      'exported issues: JSON, CSV or RSS, gzipped or not; files and folders, read as one; and readings that --azure saved',
    )
    .option('--azure <address>', 'your own Azure DevOps, read with your own token: https://dev.azure.com/ORG')
    .option('--data <folder>', 'with --azure: where what was read is kept (default: in your own data folder)')
    .option('--token-file <file>', 'with --azure: a file with the token, readable by you alone')
    .option(
      '--write-tags',
      'with --azure: tag open work bellwether:at-risk or bellwether:off-track, where that changed',
    )
    .option(
      '--project <key>',
      'show one project; others still count as dependencies; with --azure the one to read, shown with all of --import',
    )
    .option('--only <scope...>', 'show these alone: a project or epic by its key, a sprint or version by its name')
    .option('--as-of <date>', 'use only what was known on this day (default: last change)', moment('--as-of'))
    .option(
      '--time-zone <name>',
      'in which working days and dates are counted (default: as the settings say, else UTC)',
    )
    .addOption(
      new Option('--format <format>', 'md is for reading, json and csv for programs')
        .choices(['md', 'json', 'csv'])
        .default('md'),
    )
    .addOption(languageOption('in which the report is written, and refusals'))
    .option('--all', 'in JSON: all checks and all open items, not only findings')
    .addOption(
      new Option('--fail-on <level>', 'end with 1 where a project (or what --only names) is at this level').choices(
        FAIL_LEVELS,
      ),
    )
    .option('--settings <file...>', 'thresholds, calendar and fields as JSON: site first, then project')
    .option(
      '--dry-run',
      'count items that would be flagged, show nothing else; with --write-tags, show the tags and write none',
    )
    .option('--no-cache', 'read the files anew, and keep nothing in your cache folder')
    .addHelpText(
      'after',
      '\nExit codes: 0 ran; 1 ran, but a file ended early or --fail-on is met; 2 cannot run as asked; 3 a mistake of Bellwether.',
    )
    .allowExcessArguments(false)
    .exitOverride();
}

/** Reads a day or a moment in ISO 8601; a day begins at midnight UTC. @throws WrongInput */
export function moment(option: string): (text: string) => Date {
  return (text) => {
    const isIso = /^\d{4}-\d\d-\d\d(?:$|T)/.test(text);
    const read = isIso ? DateTime.fromISO(text, { zone: 'utc' }) : null;
    if (read?.isValid !== true) throw new WrongInput((say) => unreadableDateSentence(option, text, say));
    return read.toJSDate();
  };
}
