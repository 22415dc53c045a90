/** A month's report as its page shows it: everything already in words and in order. */
export interface ReportView {
  /** "Desember 2023" */
  readonly title: string;
  /** Whether the month is over, still going on, or not begun. */
  readonly state: 'past' | 'running' | 'future';
  /** "Senin, 23 November 2026, 09.00 WIB" */
  readonly asOf: string;
  /** Printed names of this month that wait for a person. */
  readonly unresolved: number;
  readonly guestTotal: number | null;
  readonly videoConference: ModeView;
  readonly tatapMuka: ModeView;
  readonly growth: readonly GrowthRow[];
  /** The stretches of time that are compared, by name. */
  readonly stretches: Readonly<Record<'now' | 'previous' | 'lastYear' | 'year', string>>;
  /** The month and the eleven before it, oldest first. */
  readonly year: readonly MonthCount[];
  readonly compliance: ComplianceView;
  readonly answerTime: {
    readonly median: string | null;
    readonly p90: string | null;
    readonly overdue: number;
  };
  readonly satisfaction: {
    readonly service: string | null;
    readonly substance: string | null;
    readonly responses: number;
  };
}

export interface ModeView {
  readonly count: number;
  readonly sentences: {
    readonly held: string;
    readonly topics: string | null;
    readonly compared: readonly string[];
    readonly yearToDate: string;
  };
  readonly rows: readonly ReportRow[];
  readonly byTopic: readonly { readonly name: string; readonly count: number }[];
}

export interface ReportRow {
  readonly no: number;
  readonly date: string;
  /** The same on a phone, where month and year stand above. */
  readonly shortDate: string;
  readonly requester: string;
  /** Page of the request, for those who may open it. */
  readonly href: string | null;
  readonly topics: string;
  readonly guests: number | null;
  /** Pages of the printed names in this row that nobody has resolved. */
  readonly openNames: readonly string[];
}

/** One kind of consultation beside what it is compared with. */
export interface GrowthRow {
  readonly kind: string;
  readonly count: number;
  readonly previous: string;
  readonly lastYear: string;
  readonly yearToDate: string;
}

export interface MonthCount {
  readonly name: string;
  readonly videoConference: number;
  readonly tatapMuka: number;
}

export interface ComplianceView {
  readonly visits: number;
  readonly byRule: readonly {
    readonly name: string;
    readonly recorded: number;
    readonly confirmed: number;
    readonly withdrawn: number;
    readonly pending: number;
  }[];
}
