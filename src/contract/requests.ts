import type { Answer } from './answer';
import type { RuleBudget, RuleBudgetPayload } from './automation';
import type { ForecastLog, FreezePayload, UnfreezePayload } from './frozen';
import type { ItemHealth } from './item-health';
import type { Packed } from './packed';
import type { Portfolio, PortfolioDetail, PortfolioDetailPayload, PortfolioPayload } from './portfolio';
import type { ProjectPage, ProjectPagePayload } from './project-page';
import type { Holidays, HolidaysPayload, Recognised, RecognisedPayload } from './recognised';
import type {
  ChangeSettingsPayload,
  SaveSettingsPayload,
  SettingsChange,
  SettingsPayload,
  SettingsTrial,
  SettingsView,
  TrySettingsPayload,
} from './settings';
import type { StatusReport, StatusReportPayload } from './status-report';
import type { SyncFacts } from './sync-facts';
import type { SaveWebhookPayload, WebhookChange, WebhookView } from './webhook';

/** What screens may ask of the resolver, and what comes back. Both ends are typed by this. */
export interface ItemHealthPayload {
  readonly issueId: string;
}

export interface Requests {
  itemHealth(payload: ItemHealthPayload): Promise<Answer<ItemHealth>>;
  /** For everybody: of what is asked for, they get what they may see. */
  portfolio(payload: PortfolioPayload): Promise<Answer<Packed<Portfolio>>>;
  portfolioDetail(payload: PortfolioDetailPayload): Promise<Answer<PortfolioDetail>>;
  /** One view of the page of a project, or of what it holds. */
  projectPage(payload: ProjectPagePayload): Promise<Answer<Packed<ProjectPage>>>;
  /** Keeps what is foretold of a scope now, with a note; and deletes what the viewer kept. Both answer what is kept then. */
  freezeForecast(payload: FreezePayload): Promise<Answer<ForecastLog>>;
  unfreezeForecast(payload: UnfreezePayload): Promise<Answer<ForecastLog>>;
  /** A page about a project, ready to be sent by whoever asked for it. */
  statusReport(payload: StatusReportPayload): Promise<Answer<StatusReport>>;
  /** For administrators of Jira alone. */
  syncFacts(): Promise<Answer<SyncFacts>>;
  /** For everybody who may browse the project. */
  settings(payload: SettingsPayload): Promise<Answer<SettingsView>>;
  /** These four are for administrators: of Jira for the site's, of Jira or the project for a project's. */
  saveSettings(payload: SaveSettingsPayload): Promise<Answer<SettingsChange>>;
  undoSettings(payload: ChangeSettingsPayload): Promise<Answer<SettingsChange>>;
  resetSettings(payload: ChangeSettingsPayload): Promise<Answer<SettingsChange>>;
  /** What values would flag, without saving them. */
  trySettings(payload: TrySettingsPayload): Promise<Answer<SettingsTrial>>;
  /** What was found out about the tracker: fields, link types, calendar. For administrators. */
  recognised(payload: RecognisedPayload): Promise<Answer<Recognised>>;
  /** Public knowledge, for everybody. */
  holidays(payload: HolidaysPayload): Promise<Answer<Holidays>>;
  /** How many rule runs a month writing events would cause. For administrators. */
  ruleBudget(payload: RuleBudgetPayload): Promise<Answer<RuleBudget>>;
  /** The rule that is called with every event, and what could not be delivered to it. For administrators of the site, as the three below. */
  webhook(): Promise<Answer<WebhookView>>;
  saveWebhook(payload: SaveWebhookPayload): Promise<Answer<WebhookChange>>;
  removeWebhook(): Promise<Answer<WebhookChange>>;
  /** Tries again what was given up. */
  sendAgain(): Promise<Answer<WebhookChange>>;
}
