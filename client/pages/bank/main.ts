import './bank-page.ts';

document.body.append(document.createElement('bank-page'));
