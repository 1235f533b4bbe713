/** How a browser is started: which program, and with which environment. */
import type { LaunchOptions } from '@playwright/test';

export type Launch = Pick<LaunchOptions, 'executablePath' | 'env'>;
