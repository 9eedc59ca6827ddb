/**
 * The member's own layer over the guidelines: a small policy document that our own page writes and the engine merges
 * last. It is kept in this browser and never leaves it.
 */
export type Personal = {
  readonly format: 2;
  readonly name: "personal";
  readonly layer: "personal";
  readonly dials: Turned;
  readonly changes: Changes;
};

/** What a rule is for this member: silent, or on another level. */
export type Change = { readonly off: true } | { readonly level: OwnLevel };
export type Changes = Readonly<Record<string, Change>>;
export type Turned = Readonly<Record<string, { readonly value: string }>>;

/** A member may ask more of herself, but to stop a press for want of a reason is a team's agreement. */
export const ownLevels = ["info", "advise", "confirm"] as const;
export type OwnLevel = (typeof ownLevels)[number];

export const emptyLayer: Personal = {
  format: 2,
  name: "personal",
  layer: "personal",
  dials: {},
  changes: {},
};

/** The layer as it was stored, or `undefined` when there is none or it has another shape. */
export function readPersonal(value: unknown): Personal | undefined {
  const { format, layer, dials = {}, changes = {} } = fieldsOf(value);
  if (format !== 2 || layer !== "personal" || !isEach(dials, isTurned) || !isEach(changes, isChange)) {
    return undefined;
  }
  return { ...emptyLayer, dials: dials as Turned, changes: changes as Changes };
}

/** The layer with one dial turned; `undefined` leaves that dial to the team again. */
export function turn(layer: Personal, dial: string, value: string | undefined): Personal {
  const { dials: turned } = layer;
  return { ...layer, dials: put(turned, dial, value === undefined ? undefined : { value }) };
}

/** The layer with one rule changed; `undefined` leaves that rule to the team again. */
export function changeRule(layer: Personal, rule: string, change: Change | undefined): Personal {
  return { ...layer, changes: put(layer.changes, rule, change) };
}

export function isEmpty({ dials, changes }: Personal): boolean {
  return Object.keys(dials).length === 0 && Object.keys(changes).length === 0;
}

function put<T>(all: Readonly<Record<string, T>>, name: string, one: T | undefined): Record<string, T> {
  const { [name]: _, ...others } = all;
  return one === undefined ? others : { ...others, [name]: one };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

const isEach = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  typeof value === "object" && value !== null && Object.values(value).every(holds);

const isTurned = (value: unknown): boolean => typeof fieldsOf(value).value === "string";

function isChange(value: unknown): boolean {
  const { off, level } = fieldsOf(value);
  return off === true || ownLevels.some((own) => own === level);
}
