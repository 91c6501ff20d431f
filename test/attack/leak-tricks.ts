/**
 * Ways from a strategy's process to what another process of the same user holds. PARENT, ABSTRACT, SHM, SECRET (a file with the
 * secret), FOREIGN (another file), FIFO, OWN (the strategy's folder), SEGMENT and QUEUE (System V) are filled in. What came
 * of one is seen in what it prints (the secret, or `done`) or, `by: 'effect'`, at the other end.
 */
export interface LeakTrick {
  readonly name: string;
  /** `py` is for the kernel's walls alone: calls that Node itself cannot make, and a broken Node could. */
  readonly kind: 'mjs' | 'py';
  readonly by: 'print' | 'effect';
  readonly source: string;
}

const FS = `import fs from 'node:fs';`;

function js(name: string, source: string, by: LeakTrick['by'] = 'print'): LeakTrick {
  return { name, kind: 'mjs', by, source: `${FS}\nconsole.log('played');\n${source}` };
}

function python(name: string, source: string, by: LeakTrick['by'] = 'print'): LeakTrick {
  const head = `
import ctypes, os, signal, socket, struct
print('played', flush=True)
libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long
def call(number, *given):
    # Without their width, arguments on the stack are half garbage.
    given = [ctypes.c_long(one) if isinstance(one, int) else one for one in given]
    result = libc.syscall(ctypes.c_long(number), *given)
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result
`;
  return { name, kind: 'py', by, source: `${head}\n${source}` };
}

/** Numbers of system calls of x86_64: these tricks are tried there. */
export const LEAK_TRICKS: readonly LeakTrick[] = [
  js('environment of the parent', `console.log(fs.readFileSync('/proc/PARENT/environ', 'utf8'))`),
  js(
    'environment of every process',
    `for (const pid of fs.readdirSync('/proc')) {
       try { console.log(fs.readFileSync('/proc/' + pid + '/environ', 'utf8')) } catch {}
     }`,
  ),
  js(
    'memory of the parent',
    `const maps = fs.readFileSync('/proc/PARENT/maps', 'utf8').split('\\n').filter((line) => line.includes('[stack]'));
     const memory = fs.openSync('/proc/PARENT/mem', 'r');
     for (const line of maps) {
       const [from, to] = line.split(' ')[0].split('-').map((text) => Number.parseInt(text, 16));
       const bytes = Buffer.alloc(to - from);
       fs.readSync(memory, bytes, 0, bytes.length, from);
       const at = bytes.indexOf('LEAK_SECRET=');
       if (at >= 0) console.log(bytes.subarray(at, at + 60).toString('latin1'));
     }`,
  ),
  js(
    'handle that was inherited',
    `const bytes = Buffer.alloc(64); fs.readSync(100, bytes, 0, 64, 0); console.log(bytes.toString())`,
  ),
  js('handle of the parent by its name', `console.log(fs.readFileSync('/proc/PARENT/fd/100', 'utf8'))`),
  js('working folder of the parent', `console.log(fs.readFileSync('/proc/PARENT/cwd/secret', 'utf8'))`),
  js('root of the parent', `console.log(fs.readFileSync('/proc/PARENT/root' + 'SECRET', 'utf8'))`),
  js('shared memory, read', `console.log(fs.readFileSync('SHM', 'utf8'))`),
  js('shared memory, written', `fs.writeFileSync('SHM-written', 'x')`, 'effect'),
  js(
    'link to a file outside, made and followed',
    `fs.symlinkSync('SECRET', 'OWN/link'); console.log(fs.readFileSync('OWN/link', 'utf8'))`,
  ),
  js(
    'hard link to a file outside',
    `fs.linkSync('SECRET', 'OWN/hard'); console.log(fs.readFileSync('OWN/hard', 'utf8'))`,
  ),
  js('path that climbs', `console.log(fs.readFileSync('OWN/../secret', 'utf8'))`),
  js('path as bytes', `console.log(fs.readFileSync(Buffer.from('SECRET'), 'utf8'))`),
  js('copy', `fs.copyFileSync('SECRET', 'OWN/copy'); console.log(fs.readFileSync('OWN/copy', 'utf8'))`),
  js('mode of a foreign file', `fs.chmodSync('FOREIGN', 0o777)`, 'effect'),
  js('times of a foreign file', `fs.utimesSync('FOREIGN', 1, 1)`, 'effect'),
  js(
    'pipe in the file system',
    `fs.writeFileSync(fs.openSync('FIFO', fs.constants.O_WRONLY | fs.constants.O_NONBLOCK), 'x')`,
    'effect',
  ),
  js('abstract socket', `(await import('node:net')).connect({ path: '\\0' + 'ABSTRACT' })`, 'effect'),
  js('signal to the parent', `process.kill(PARENT, 'SIGUSR2')`, 'effect'),
  js('debugger of the parent by SIGUSR1', `process.kill(PARENT, 'SIGUSR1')`, 'effect'),
  js('debugger of the parent by _debugProcess', `process._debugProcess(PARENT)`, 'effect'),
  js(
    'debugger of its own',
    `const i = await import('node:inspector'); i.open(0, '127.0.0.1'); console.log(i.url() === undefined ? '' : 'done')`,
  ),
  js('priority of the parent', `(await import('node:os')).setPriority(PARENT, 5)`, 'effect'),
  js(
    'report with the environment',
    `process.report.directory = 'OWN'; process.report.writeReport('r.json'); console.log(fs.existsSync('OWN/r.json') ? 'done' : '')`,
  ),
  python(
    'ptrace',
    `call(101, 16, PARENT, 0, 0); os.waitpid(PARENT, 0); print('done'); call(101, 17, PARENT, 0, 0)`,
  ),
  python(
    'memory of the parent by process_vm_readv',
    `
class Vector(ctypes.Structure):
    _fields_ = [('base', ctypes.c_void_p), ('length', ctypes.c_size_t)]
line = [line for line in open('/proc/PARENT/maps') if '[stack]' in line][0]
start, end = (int(text, 16) for text in line.split()[0].split('-'))
buffer = ctypes.create_string_buffer(end - start)
here, there = Vector(ctypes.addressof(buffer), end - start), Vector(start, end - start)
call(310, PARENT, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
at = buffer.raw.find(b'LEAK_SECRET=')
print(buffer.raw[at:at + 60])`,
  ),
  python(
    'handle of the parent by pidfd_getfd',
    `
handle = call(438, call(434, PARENT, 0), 100, 0)
print(os.pread(handle, 64, 0))`,
  ),
  python('handle that was inherited', `print(os.pread(100, 64, 0))`),
  python(
    'shared memory of System V',
    `
libc.shmat.restype = ctypes.c_void_p
at = libc.shmat(SEGMENT, None, 0o10000)
print(ctypes.string_at(at, 64) if at != ctypes.c_void_p(-1).value else '')`,
  ),
  python(
    'message queue of System V',
    `
class Message(ctypes.Structure):
    _fields_ = [('type', ctypes.c_long), ('text', ctypes.c_char * 64)]
if libc.msgsnd(QUEUE, ctypes.byref(Message(2, b'x')), 1, 0o4000) == 0: print('done')`,
  ),
  python(
    'abstract socket',
    `
own = socket.socket(socket.AF_UNIX); own.connect('\\0' + 'ABSTRACT')`,
    'effect',
  ),
  python(
    'signal by the owner of a pipe',
    `
import fcntl
r, w = os.pipe()
fcntl.fcntl(r, 10, signal.SIGUSR2)
fcntl.fcntl(r, fcntl.F_SETOWN, PARENT)
fcntl.fcntl(r, fcntl.F_SETFL, fcntl.fcntl(r, fcntl.F_GETFL) | os.O_ASYNC | os.O_NONBLOCK)
os.write(w, b'x')`,
    'effect',
  ),
  python(
    'owner of a pipe, set at all',
    `
import fcntl
r, w = os.pipe()
fcntl.fcntl(r, 10, signal.SIGUSR2)
print('done')`,
  ),
  python(
    'signal by sigqueue',
    `call(129, PARENT, signal.SIGUSR2, ctypes.create_string_buffer(struct.pack('iii', signal.SIGUSR2, 0, -1), 128))`,
    'effect',
  ),
  python(
    'signal to everybody',
    `
signal.signal(signal.SIGUSR2, signal.SIG_IGN)
os.killpg(os.getpgid(PARENT), signal.SIGUSR2)`,
    'effect',
  ),
  python('extended attribute of a foreign file', `os.setxattr('FOREIGN', 'user.x', b'x'); print('done')`),
  python('owner of a foreign file', `os.chown('FOREIGN', os.getuid(), os.getgid()); print('done')`),
  python('priority of the parent', `os.setpriority(os.PRIO_PROCESS, PARENT, 6)`, 'effect'),
  python('processors of the parent', `os.sched_setaffinity(PARENT, os.sched_getaffinity(0)); print('done')`),
  python(
    'limits of the parent',
    `
import resource
print(resource.prlimit(PARENT, resource.RLIMIT_NOFILE) and 'done')`,
  ),
  python('namespace of the parent', `call(308, os.open('/proc/PARENT/ns/net', 0), 0); print('done')`),
  python('keys of the user', `print('done' if call(250, 0, -4, 0) else '')`),
  python('log of the kernel', `call(103, 10, None, 0); print('done')`),
];
