export * from './outbox.ts';
export * from './people.ts';
export * from './record.ts';
export * from './reference.ts';
export * from './requesting.ts';
export * from './reservations.ts';
export * from './resources.ts';
export * from './schedule.ts';
