import type { Governor, Limits } from '@chimera/engine';
import type { Engine } from '@chimera/engine';
