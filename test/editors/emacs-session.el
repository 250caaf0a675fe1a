;;; emacs-session.el --- What somebody does in Emacs with a broken declaration  -*- lexical-binding: t -*-
;; Runs in batch, after the lines of docs/editors.md, by eglot's own commands.  Writes what was to be seen as JSON to
;; $SESSION_REPORT: one entry a step, `failed' in it where the step could not be done.  The test judges.
(require 'eglot)
(require 'flymake)
(require 'json)

(defconst session-patience 20 "Seconds.")
(defvar session-report nil)

(defun session-eventually (what see)
  "What SEE sees as soon as that is something; an error that names WHAT if it never is."
  (let ((deadline (+ (float-time) session-patience)) seen)
    (while (not (setq seen (funcall see)))
      (when (> (float-time) deadline) (error "No sign of %s" what))
      (accept-process-output nil 0.02))
    seen))

(defmacro session-step (name &rest body)
  "Note under NAME what BODY returns, an alist."
  (declare (indent 1))
  `(push (cons ,name (condition-case problem (progn ,@body)
                       (error (list (cons 'failed (error-message-string problem))))))
         session-report))

(defun session-rest ()
  "What eglot and flymake do when their user pauses; Emacs in batch is never idle."
  (eglot--signal-textDocument/didChange)
  (flymake-start))

(defun session-problems ()
  (mapcar (lambda (problem)
            `((message . ,(flymake-diagnostic-text problem))
              (marked . ,(buffer-substring-no-properties (flymake-diagnostic-beg problem)
                                                         (flymake-diagnostic-end problem)))))
          (flymake-diagnostics)))

(defun session-go-to (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun session-set-line (words line)
  (session-go-to words)
  (delete-region (line-beginning-position) (line-end-position))
  (insert line)
  (session-rest))

(defun session-on-disk ()
  (with-temp-buffer
    (insert-file-contents "asset.json")
    (buffer-string)))

(setq eglot-sync-connect session-patience
      eglot-autoshutdown nil
      ;; Nobody is there to be asked.
      create-lockfiles nil
      make-backup-files nil)
(find-file "notes/asset.json")

(session-step "attach"
  ;; `eglot-ensure' connects when the command that opened the file is done.
  (run-hooks 'post-command-hook)
  (session-eventually "a client" #'eglot-managed-p)
  `((mode . ,(symbol-name major-mode))))

(session-step "diagnostics"
  (session-rest)
  (session-eventually "a problem" #'session-problems)
  `((problems . ,(vconcat (session-problems)))))

(session-step "quick fix"
  (session-go-to "\"lz4_block\"")
  (let* ((titles nil)
         (last-nonmenu-event ?x)
         (completing-read-function
          (lambda (_prompt items &rest _) (setq titles (mapcar #'car items)) (car titles))))
    (eglot-code-actions (point) (+ (point) 3) nil t)
    (session-rest)
    (session-eventually "the end of the problem" (lambda () (null (session-problems))))
    `((titles . ,(vconcat titles)) (text . ,(buffer-string)) (on_disk . ,(session-on-disk)))))

(session-step "completion"
  (session-set-line "\"codec\"" "    \"codec\": \"\"")
  (backward-char)
  (let* ((capf (eglot-completion-at-point))
         (words (all-completions (buffer-substring (nth 0 capf) (nth 1 capf)) (nth 2 capf))))
    `((words . ,(vconcat (mapcar #'substring-no-properties words))))))

(session-step "hover"
  (session-set-line "\"codec\"" "    \"codec\": \"NONE\"")
  (session-go-to "\"codec\"")
  (forward-char)
  (unless (eglot--server-capable :hoverProvider) (error "The server shows no hover"))
  (let ((shown nil))
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown text)))
    `((text . ,(substring-no-properties (session-eventually "a hover" (lambda () shown)))))))

(session-step "formatting"
  (session-set-line "\"name\"" "       \"name\"  :   \"notes\" ,")
  (setq-local indent-tabs-mode nil tab-width 2)
  (eglot-format-buffer)
  (session-rest)
  `((text . ,(buffer-string))))

(session-step "definition"
  (session-go-to "notes.txt")
  (let ((found (xref-backend-definitions 'eglot "LSP identifier at point.")))
    `((opened . ,(file-relative-name (xref-location-group (xref-item-location (car found)))
                                     (expand-file-name ".."))))))

(session-step "rename"
  (session-go-to "\"notes\"")
  (forward-char)
  (eglot-rename "songs")
  (session-rest)
  `((text . ,(buffer-string))))

(session-step "fix on save"
  (session-set-line "\"codec\"" "    \"codec\": \"lz4_block\"")
  (session-eventually "a problem" #'session-problems)
  (save-buffer)
  `((on_disk . ,(session-on-disk))))

(session-step "stop"
  (let ((server (eglot-current-server)))
    (set-buffer-modified-p nil)
    (eglot-shutdown server)
    `((stopped . ,(if (jsonrpc-running-p server) :json-false t)))))

(with-temp-file (getenv "SESSION_REPORT")
  (insert (json-encode session-report)))
(kill-emacs 0)
