import './preview-page.ts';

document.body.append(document.createElement('preview-page'));
