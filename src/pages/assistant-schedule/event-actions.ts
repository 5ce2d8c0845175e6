import type { ScheduledEvent } from '#wire/event.ts';

/** What a person can do with a call or text on the schedule. */
export type EventActions = {
  readonly open: (event: ScheduledEvent) => void;
  readonly move: (event: ScheduledEvent) => void;
  /** Cancels what is to come; takes the record of anything else off the list. */
  readonly remove: (event: ScheduledEvent) => void;
};
