-- What somebody does in Neovim with a broken declaration, by Neovim's own commands. Runs beside the main loop, which so
-- handles keys, windows and answers as it does for a user, and writes what was to be seen as JSON to $SESSION_REPORT:
-- one entry a step, `failed` in it where the step could not be done. The test judges; nothing is judged here.
local PATIENCE = 20000 -- ms
local session
local report = {}

local function pause(ms)
  vim.defer_fn(function()
    coroutine.resume(session)
  end, ms)
  coroutine.yield()
end

local function eventually(what, see)
  local deadline = vim.loop.now() + PATIENCE
  while true do
    local seen = see()
    if seen then
      return seen
    end
    if vim.loop.now() > deadline then
      error('no sign of ' .. what, 0)
    end
    pause(20)
  end
end

local function step(name, act)
  -- Without a client nothing more can come.
  local done, seen = false, 'not attached'
  if not (report.attach and report.attach.failed) then
    done, seen = pcall(act)
  end
  report[name] = done and seen or { failed = tostring(seen) }
end

-- What Neovim 0.7 calls otherwise than those after it.
local clients_of = vim.lsp.get_clients or function()
  return vim.tbl_values(vim.lsp.buf_get_clients(0))
end
local format = vim.lsp.buf.format or function()
  vim.lsp.buf.formatting_sync(nil, PATIENCE)
end

local function client()
  return clients_of({ bufnr = 0 })[1]
end

local function offered(capability)
  if not client().server_capabilities[capability] then
    error('the server does not announce ' .. capability, 0)
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
end

local function on_disk(path)
  return table.concat(vim.fn.readfile(path), '\n') .. '\n'
end

local function problems()
  return vim.tbl_map(function(problem)
    local line = vim.api.nvim_buf_get_lines(0, problem.lnum, problem.lnum + 1, false)[1]
    return {
      code = problem.code or problem.user_data.lsp.code,
      message = problem.message,
      source = problem.source,
      severity = vim.diagnostic.severity[problem.severity],
      marked = line:sub(problem.col + 1, problem.end_col),
    }
  end, vim.diagnostic.get(0))
end

local function has_problem(code)
  return vim.tbl_contains(
    vim.tbl_map(function(problem)
      return problem.code
    end, problems()),
    code
  )
end

-- Puts the cursor on the first place of `words`, and further by `by` bytes.
local function go_to(words, by)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local column = line:find(words, 1, true)
    if column then
      vim.api.nvim_win_set_cursor(0, { number, column - 1 + (by or 0) })
      return
    end
  end
  error('the text has no ' .. words, 0)
end

local function press(keys)
  vim.api.nvim_input(keys)
  pause(20)
end

local function in_mode(mode)
  return function()
    return vim.api.nvim_get_mode().mode:sub(1, 1) == mode
  end
end

-- Types `typed` in place of the line that holds `words`, asks for completion and takes the first item that holds `wanted`.
local function complete(words, typed, wanted)
  go_to(words)
  local number = vim.api.nvim_win_get_cursor(0)[1]
  press('0C' .. typed)
  eventually('insert mode', in_mode('i'))
  press('<C-x><C-o>')
  eventually('the completion menu', function()
    return vim.fn.pumvisible() == 1
  end)
  local items = vim.fn.complete_info({ 'items' }).items
  for place, item in ipairs(items) do
    if item.word:find(wanted, 1, true) then
      vim.api.nvim_select_popupmenu_item(place - 1, true, true, {})
      break
    end
  end
  pause(20)
  press('<Esc>')
  eventually('normal mode', in_mode('n'))
  local words_offered = vim.tbl_map(function(item)
    return item.word
  end, items)
  return { words = words_offered, line = vim.api.nvim_buf_get_lines(0, number - 1, number, false)[1] }
end

local function set_line(words, line)
  go_to(words)
  vim.api.nvim_set_current_line(line)
end

local steps = {
  {
    'attach',
    function()
      vim.cmd('edit notes/asset.json')
      local attached = eventually('a client', client)
      eventually('an initialized client', function()
        return attached.initialized
      end)
      return {
        server = attached.name,
        filetype = vim.bo.filetype,
        root = attached.config.root_dir == vim.fn.getcwd() and 'the project' or attached.config.root_dir,
        encoding = attached.offset_encoding,
      }
    end,
  },
  {
    'diagnostics',
    function()
      eventually('a problem', function()
        return #problems() > 0
      end)
      return { problems = problems() }
    end,
  },
  {
    'quick fix',
    function()
      offered('codeActionProvider')
      local titles
      vim.ui.select = function(actions, options, choose)
        titles = vim.tbl_map(options.format_item, actions)
        choose(actions[1])
      end
      go_to('lz4_block')
      vim.lsp.buf.code_action()
      eventually('a choice of actions', function()
        return titles
      end)
      eventually('the end of the problem', function()
        return #problems() == 0
      end)
      return { titles = titles, text = text(), on_disk = on_disk('notes/asset.json') }
    end,
  },
  {
    'field completion',
    function()
      offered('completionProvider')
      return complete('"codec"', '"co', 'codec')
    end,
  },
  {
    'value completion',
    function()
      offered('completionProvider')
      set_line('"codec"', '    "codec": "LZ4_BLOCK"')
      return complete('"codec"', '    "codec": ""<Left>', 'NONE')
    end,
  },
  {
    'hover',
    function()
      offered('hoverProvider')
      go_to('"codec"', 1)
      vim.lsp.buf.hover()
      local window = eventually('a floating window', function()
        for _, candidate in ipairs(vim.api.nvim_list_wins()) do
          if vim.api.nvim_win_get_config(candidate).relative ~= '' then
            return candidate
          end
        end
      end)
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
      vim.api.nvim_win_close(window, true)
      return { lines = lines }
    end,
  },
  {
    'formatting',
    function()
      offered('documentFormattingProvider')
      vim.bo.expandtab = true
      vim.bo.shiftwidth = 2
      set_line('"name"', '       "name"  :   "notes" ,')
      format({ timeout_ms = PATIENCE })
      return { text = text() }
    end,
  },
  {
    'definition',
    function()
      offered('definitionProvider')
      go_to('notes.txt')
      vim.lsp.buf.definition()
      eventually('the other file', function()
        return vim.fn.expand('%:t') ~= 'asset.json'
      end)
      local opened = vim.fn.fnamemodify(vim.fn.expand('%:p'), ':.')
      vim.cmd('buffer asset.json')
      return { opened = opened }
    end,
  },
  {
    'rename',
    function()
      offered('renameProvider')
      go_to('"notes"', 1)
      vim.lsp.buf.rename('songs')
      eventually('the new name', function()
        return text():find('"songs"', 1, true)
      end)
      return { text = text() }
    end,
  },
  {
    'symbols',
    function()
      offered('documentSymbolProvider')
      vim.lsp.buf.document_symbol()
      local list = eventually('a list of symbols', function()
        -- Neovim 0.7 shows them in the one list, those after it in the other.
        local items = vim.list_extend(vim.fn.getloclist(0), vim.fn.getqflist())
        return #items > 0 and items
      end)
      vim.cmd('lclose | cclose')
      return { symbols = vim.tbl_map(function(item)
        return item.text
      end, list) }
    end,
  },
  {
    'fix on save',
    function()
      set_line('"codec"', '    "codec": "lz4_block"')
      eventually('a problem', function()
        return has_problem('codec/not-screaming-snake-case')
      end)
      vim.cmd('write')
      return { on_disk = on_disk('notes/asset.json') }
    end,
  },
  {
    'columns',
    function()
      vim.cmd('edit! music/asset.json')
      eventually('a problem', function()
        return #problems() > 0
      end)
      return { problems = problems() }
    end,
  },
  {
    'stop',
    function()
      local stopping = client()
      stopping.stop()
      eventually('the end of the server', function()
        return stopping.is_stopped()
      end)
      return { stopped = true }
    end,
  },
}

-- A menu for a single item too, and nothing taken of it unasked.
vim.o.completeopt = 'menuone,noselect'

session = coroutine.create(function()
  for _, named in ipairs(steps) do
    step(named[1], named[2])
  end
  vim.fn.writefile({ vim.fn.json_encode(report) }, vim.env.SESSION_REPORT)
  vim.cmd('qall!')
end)
coroutine.resume(session)
