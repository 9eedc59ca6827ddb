/**
 * How long a test waits for what is to come, in milliseconds: longer than the busiest machine takes. Only a test that fails waits so
 * long.
 */
export const patience = 60_000;
