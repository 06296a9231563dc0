interface Fact {
  readonly type: string;
  readonly data: object;
}

type DataOf<Event extends Fact, Type extends Event['type']> = Extract<Event, { readonly type: Type }>['data'];

type EventOf<Event extends Fact, Type extends Event['type']> = {
  readonly [Each in Type]: { readonly type: Each; readonly data: DataOf<Event, Each> };
}[Type];

/** What each type of event does to a subject; complete, or it does not compile. */
export type ByType<Event extends Fact, Subject, Result = Subject> = {
  readonly [Type in Event['type']]: (data: DataOf<Event, Type>, subject: Subject) => Result;
};

/** A switch over the type of the event, for more types than a switch stays readable with. */
export const byType =
  <Event extends Fact, Subject, Result = Subject>(cases: ByType<Event, Subject, Result>) =>
  <Type extends Event['type']>(subject: Subject, { type, data }: EventOf<Event, Type>): Result =>
    cases[type](data, subject);
