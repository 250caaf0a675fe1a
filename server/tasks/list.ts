import { archiveBanksTask } from './archive-banks.ts';
import { archiveReportTask } from './archive-report.ts';
import { archiveBankTask } from './archives/archive-bank.ts';
import { archiveBytesTask } from './archives/archive-bytes.ts';
import { compareArchivesTask } from './archives/compare-archives.ts';
import { compareBanksTask } from './archives/compare-banks.ts';
import { openArchiveTask } from './archives/open-archive.ts';
import { verifyBanksTask } from './archives/verify-banks.ts';
import { bankFactsTask } from './bank-facts.ts';
import { bankViewTask } from './bank-view.ts';
import { buildProjectTask } from './build-project.ts';
import { cleanProjectTask } from './clean-project.ts';
import { contentFindingsTask } from './content-findings.ts';
import { effectiveMetadataTask } from './effective-metadata.ts';
import { filePictureTask } from './file-picture.ts';
import { fixAllTask } from './fix-all.ts';
import { imagePaletteTask } from './image-palette.ts';
import { inlinePicturesTask } from './inline-pictures.ts';
import { inputPictureTask } from './input-picture.ts';
import { planImportTask } from './plan-import.ts';
import { previewTask } from './preview.ts';
import { swatchPictureTask } from './swatch-picture.ts';
import { writeRegistryTask } from './write-registry.ts';

/** Every task by name: what may be asked of another thread. */
export const TASKS = {
  'content-findings': contentFindingsTask,
  'build-project': buildProjectTask,
  'clean-project': cleanProjectTask,
  preview: previewTask,
  'write-registry': writeRegistryTask,
  'plan-import': planImportTask,
  'fix-all': fixAllTask,
  'archive-banks': archiveBanksTask,
  'archive-report': archiveReportTask,
  'open-archive': openArchiveTask,
  'archive-bank': archiveBankTask,
  'archive-bytes': archiveBytesTask,
  'verify-banks': verifyBanksTask,
  'compare-archives': compareArchivesTask,
  'compare-banks': compareBanksTask,
  'image-palette': imagePaletteTask,
  'bank-facts': bankFactsTask,
  'bank-view': bankViewTask,
  'file-picture': filePictureTask,
  'inline-pictures': inlinePicturesTask,
  'effective-metadata': effectiveMetadataTask,
  'input-picture': inputPictureTask,
  'swatch-picture': swatchPictureTask,
} as const;
