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

/** The requests of screens to the resolver, and their answers. Both ends are typed by this. */
export interface ItemHealthPayload {
  readonly issueId: string;
}

export interface Requests {
  itemHealth(payload: ItemHealthPayload): Promise<Answer<ItemHealth>>;
  /** For everybody: each viewer gets the part that they may see. */
  portfolio(payload: PortfolioPayload): Promise<Answer<Packed<Portfolio>>>;
  portfolioDetail(payload: PortfolioDetailPayload): Promise<Answer<PortfolioDetail>>;
  /** One view of the page of a project, or of a container in it. */
  projectPage(payload: ProjectPagePayload): Promise<Answer<Packed<ProjectPage>>>;
  /**
   * Stores the present forecast of a scope with a note, and deletes one that the viewer stored. Both return what is
   * stored then.
   */
  freezeForecast(payload: FreezePayload): Promise<Answer<ForecastLog>>;
  unfreezeForecast(payload: UnfreezePayload): Promise<Answer<ForecastLog>>;
  /** A page about a project, ready to be sent by the viewer. */
  statusReport(payload: StatusReportPayload): Promise<Answer<StatusReport>>;
  /** Only for administrators of Jira. */
  syncFacts(): Promise<Answer<SyncFacts>>;
  /** For everybody who may browse the project. */
  settings(payload: SettingsPayload): Promise<Answer<SettingsView>>;
  /**
   * These four are for administrators: of Jira for the site's settings, of Jira or the project for a project's
   * settings.
   */
  saveSettings(payload: SaveSettingsPayload): Promise<Answer<SettingsChange>>;
  undoSettings(payload: ChangeSettingsPayload): Promise<Answer<SettingsChange>>;
  resetSettings(payload: ChangeSettingsPayload): Promise<Answer<SettingsChange>>;
  /** Which items would be flagged with these values, without saving them. */
  trySettings(payload: TrySettingsPayload): Promise<Answer<SettingsTrial>>;
  /** What was found out about the tracker: fields, link types, calendar. For administrators. */
  recognised(payload: RecognisedPayload): Promise<Answer<Recognised>>;
  /** Public knowledge, so for everybody. */
  holidays(payload: HolidaysPayload): Promise<Answer<Holidays>>;
  /** How many rule runs a month the written events would cause. For administrators. */
  ruleBudget(payload: RuleBudgetPayload): Promise<Answer<RuleBudget>>;
  /**
   * The rule that is called with every event, and its undelivered messages. For administrators of the site, like the
   * three below.
   */
  webhook(): Promise<Answer<WebhookView>>;
  saveWebhook(payload: SaveWebhookPayload): Promise<Answer<WebhookChange>>;
  removeWebhook(): Promise<Answer<WebhookChange>>;
  /** Tries given-up messages again. */
  sendAgain(): Promise<Answer<WebhookChange>>;
}
