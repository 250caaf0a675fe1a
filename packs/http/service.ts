import type { ServiceContext } from '../service/service-context.ts';
import type { AppSettings } from './app-options.ts';
import type { Callers } from './callers.ts';
import type { ChangeBell } from './change-bell.ts';

/** What one app is made of. */
export interface Service {
  readonly context: ServiceContext;
  readonly settings: AppSettings;
  readonly callers: Callers;
  readonly bell: ChangeBell;
}
