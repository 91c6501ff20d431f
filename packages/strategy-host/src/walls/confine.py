"""Puts the kernel's walls around this process and then becomes the given program.

    confine.py [--read PATH]... [--data-mb N] [--require WALL]... [--report] -- PROGRAM [ARGUMENT]...

Standard library only, no privileges needed. Everything is inherited by what the program starts, and cannot be undone:
no handles but 0, 1 and 2; limits; no new privileges; Landlock (reads the paths named, writes nothing, executes PROGRAM
only); seccomp (no sockets, no new processes, no signals to others, no shared memory, no modes, owners and times of files, no
other way around these walls).
A wall that is required and cannot be had ends it with exit code 120. With --report it says on standard error which
walls stand.
"""
import ctypes
import json
import os
import platform
import resource
import struct
import sys

libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long

CANNOT = 120

# prctl
PR_SET_PDEATHSIG, PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS = 1, 22, 38
SIGKILL = 9

# Landlock: the same numbers on all architectures.
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 2, 4, 8
RIGHTS_OF_ABI = ((1, (1 << 13) - 1), (2, 1 << 13), (3, 1 << 14), (5, 1 << 15))

# What Node itself reads: libraries, the time zones, the settings of OpenSSL (it does not start without).
SYSTEM_READ = (
    '/lib', '/lib64', '/usr/lib', '/usr/lib64', '/usr/local/lib', '/usr/share/zoneinfo', '/etc/ld.so.cache',
    '/etc/localtime', '/etc/ssl/openssl.cnf', '/usr/share/ssl/openssl.cnf', '/dev/urandom', '/dev/zero',
)

# Numbers of system calls: x86_64, aarch64. None: the architecture has no such call.
DENIED = {
    'socket': (41, 198), 'socketpair': (53, 199), 'bind': (49, 200), 'listen': (50, 201), 'accept': (43, 202),
    'accept4': (288, 242), 'connect': (42, 203), 'fork': (57, None), 'vfork': (58, None), 'execveat': (322, 281),
    'tkill': (200, 130), 'rt_sigqueueinfo': (129, 138), 'rt_tgsigqueueinfo': (297, 240), 'ptrace': (101, 117),
    'process_vm_readv': (310, 270), 'process_vm_writev': (311, 271), 'kcmp': (312, 272), 'unshare': (272, 97),
    'setns': (308, 268), 'mount': (165, 40), 'umount2': (166, 39), 'pivot_root': (155, 41), 'chroot': (161, 51),
    'bpf': (321, 280), 'perf_event_open': (298, 241), 'userfaultfd': (323, 282), 'add_key': (248, 217),
    'request_key': (249, 218), 'keyctl': (250, 219), 'init_module': (175, 105), 'finit_module': (313, 273),
    'delete_module': (176, 106), 'kexec_load': (246, 104), 'open_by_handle_at': (304, 265), 'mq_open': (240, 180),
    'mq_unlink': (241, 181), 'msgget': (68, 186), 'msgsnd': (69, 189), 'msgrcv': (70, 188), 'msgctl': (71, 187),
    'semget': (64, 190), 'semop': (65, 193), 'semctl': (66, 191), 'semtimedop': (220, 192),
    'shmget': (29, 194), 'shmat': (30, 196), 'shmctl': (31, 195),
    # What belongs to a file beside its content: Landlock keeps nobody from that.
    'chmod': (90, None), 'fchmod': (91, 52), 'fchmodat': (268, 53), 'fchmodat2': (452, 452), 'chown': (92, None),
    'fchown': (93, 55), 'lchown': (94, None), 'fchownat': (260, 54), 'utime': (132, None), 'utimes': (235, None),
    'futimesat': (261, None), 'utimensat': (280, 88), 'setxattr': (188, 5), 'lsetxattr': (189, 6), 'fsetxattr': (190, 7),
    'removexattr': (197, 14), 'lremovexattr': (198, 15), 'fremovexattr': (199, 16), 'setxattrat': (463, 463),
    'removexattrat': (466, 466), 'file_setattr': (469, 469), 'truncate': (76, 45),
    'setpriority': (141, 140), 'sched_setparam': (142, 118), 'sched_setscheduler': (144, 119),
    'sched_setaffinity': (203, 122), 'sched_setattr': (314, 274), 'ioprio_set': (251, 30), 'syslog': (103, 116),
    'pidfd_send_signal': (424, 424), 'io_uring_setup': (425, 425), 'io_uring_enter': (426, 426),
    'io_uring_register': (427, 427), 'open_tree': (428, 428), 'move_mount': (429, 429), 'fsopen': (430, 430),
    'fsconfig': (431, 431), 'fsmount': (432, 432), 'fspick': (433, 433), 'pidfd_open': (434, 434),
    'pidfd_getfd': (438, 438), 'process_madvise': (440, 440), 'mount_setattr': (442, 442),
}
# Allowed for this process itself: the first argument is its own number, or 0.
OWN_ONLY = {'kill': (62, 129), 'tgkill': (234, 131), 'prlimit64': (302, 261)}
# Allowed but for these commands, the second argument. A file or a socket that has an owner sends signals to it.
F_SETOWN, F_SETSIG, F_SETOWN_EX, F_SETLEASE, FIOSETOWN, SIOCSPGRP = 8, 10, 15, 1024, 0x8901, 0x8902
COMMANDS = {
    'fcntl': ((72, 25), (F_SETOWN, F_SETSIG, F_SETOWN_EX, F_SETLEASE)), 'ioctl': ((16, 29), (FIOSETOWN, SIOCSPGRP)),
}
# Opening a file may empty it, and Landlock looks for that from version 3 on. Where their flags stand.
OPENING, O_TRUNC, LANDLOCK_TRUNCATE = {'open': ((2, None), 24), 'openat': ((257, 56), 32)}, 0x200, 3
OPENAT2 = 437
CLONE, CLONE3, CLONE_THREAD = (56, 220), (435, 435), 0x10000
ARCHITECTURES = {'x86_64': (0, 0xC000003E), 'aarch64': (1, 0xC00000B7)}

# seccomp answers, and instructions of its filters
ALLOW, ERRNO, KILL_PROCESS = 0x7FFF0000, 0x00050000, 0x80000000
EPERM, ENOSYS = 1, 38
LOAD, JUMP_EQUAL, JUMP_AT_LEAST, JUMP_SET, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
AT_NUMBER, AT_ARCHITECTURE, AT_FIRST_ARGUMENT, AT_SECOND_ARGUMENT = 0, 4, 16, 24


def call(number, *arguments):
    result = libc.syscall(ctypes.c_long(number), *arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def interpreter_of(program):
    """The loader that an ELF program names; executing the program executes it too."""
    try:
        with open(program, 'rb') as file:
            head = file.read(64)
            if head[:5] != b'\x7fELF\x02':
                return None
            offset, = struct.unpack_from('<Q', head, 32)
            size, count = struct.unpack_from('<HH', head, 54)
            file.seek(offset)
            table = file.read(size * count)
            for at in range(0, len(table), size):
                kind, _, start, _, _, length = struct.unpack_from('<IIQQQQ', table, at)
                if kind == 3:
                    file.seek(start)
                    return file.read(length).rstrip(b'\0').decode()
    except (OSError, struct.error):
        pass
    return None


def landlock(readable, program):
    """The version of Landlock that stands now; 0 if the kernel has none."""
    try:
        abi = call(CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    except OSError:
        return 0
    rights = 0
    for since, more in RIGHTS_OF_ABI:
        if abi >= since:
            rights |= more
    # From version 4: binding and connecting TCP; from 6: abstract sockets and signals. No rule allows any.
    attributes = struct.pack('=Q', rights)
    if abi >= 4:
        attributes += struct.pack('=Q', 3)
    if abi >= 6:
        attributes += struct.pack('=Q', 3)
    ruleset = call(
        CREATE_RULESET, ctypes.c_char_p(attributes), ctypes.c_size_t(len(attributes)), ctypes.c_uint32(0)
    )

    def allow(path, access):
        try:
            handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            return
        if not os.path.isdir(path):
            access &= ~READ_DIR
        rule = ctypes.c_char_p(struct.pack('=Qi', access & rights, handle))
        call(ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(1), rule, ctypes.c_uint32(0))
        os.close(handle)

    for path in SYSTEM_READ:
        allow(path, READ_FILE | READ_DIR)
    allow('/dev/null', READ_FILE | WRITE_FILE)
    for path in (program, interpreter_of(program)):
        if path is not None:
            allow(os.path.realpath(path), EXECUTE | READ_FILE)
    for path in readable:
        allow(path, READ_FILE | READ_DIR)
    call(RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    os.close(ruleset)
    return abi


def seccomp(may_truncate):
    """Whether the filter stands; false on an architecture whose numbers are not known here."""
    known = ARCHITECTURES.get(platform.machine())
    if known is None:
        return False
    column, architecture = known
    code = []

    def step(operation, value, if_true=0, if_false=0):
        code.append(struct.pack('=HBBI', operation, if_true, if_false, value))

    step(LOAD, AT_ARCHITECTURE)
    step(JUMP_EQUAL, architecture, 1, 0)
    step(RETURN, KILL_PROCESS)
    step(LOAD, AT_NUMBER)
    if column == 0:  # the x32 calls, which are the same under other numbers
        step(JUMP_AT_LEAST, 0x40000000, 0, 1)
        step(RETURN, ERRNO | EPERM)
    # Its arguments lie in memory, where a filter cannot look: the C library then falls back to clone.
    step(JUMP_EQUAL, CLONE3[column], 0, 1)
    step(RETURN, ERRNO | ENOSYS)
    if not may_truncate:
        # The same of its flags: the C library does not use it.
        step(JUMP_EQUAL, OPENAT2, 0, 1)
        step(RETURN, ERRNO | ENOSYS)
    for numbers in DENIED.values():
        if numbers[column] is not None:
            step(JUMP_EQUAL, numbers[column], 0, 1)
            step(RETURN, ERRNO | EPERM)
    for numbers in OWN_ONLY.values():
        step(JUMP_EQUAL, numbers[column], 0, 5)
        step(LOAD, AT_FIRST_ARGUMENT)
        step(JUMP_EQUAL, os.getpid(), 2, 0)
        step(JUMP_EQUAL, 0, 1 if numbers is OWN_ONLY['prlimit64'] else 0, 0)
        step(RETURN, ERRNO | EPERM)
        step(RETURN, ALLOW)
    for numbers, commands in COMMANDS.values():
        step(JUMP_EQUAL, numbers[column], 0, 2 * len(commands) + 2)
        step(LOAD, AT_SECOND_ARGUMENT)
        for command in commands:
            step(JUMP_EQUAL, command, 0, 1)
            step(RETURN, ERRNO | EPERM)
        step(RETURN, ALLOW)
    for numbers, flags in () if may_truncate else OPENING.values():
        if numbers[column] is not None:
            step(JUMP_EQUAL, numbers[column], 0, 4)
            step(LOAD, flags)
            step(JUMP_SET, O_TRUNC, 0, 1)
            step(RETURN, ERRNO | EPERM)
            step(RETURN, ALLOW)
    step(JUMP_EQUAL, CLONE[column], 0, 3)
    step(LOAD, AT_FIRST_ARGUMENT)
    step(JUMP_SET, CLONE_THREAD, 1, 0)
    step(RETURN, ERRNO | EPERM)
    step(RETURN, ALLOW)

    class Program(ctypes.Structure):
        _fields_ = [('length', ctypes.c_ushort), ('filter', ctypes.c_void_p)]

    text = b''.join(code)
    buffer = ctypes.create_string_buffer(text, len(text))
    program = Program(len(code), ctypes.cast(buffer, ctypes.c_void_p))
    return libc.prctl(PR_SET_SECCOMP, 2, ctypes.byref(program), 0, 0) == 0


def limit(name, value):
    which = getattr(resource, name)
    hard = resource.getrlimit(which)[1]
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    resource.setrlimit(which, (value, value))


def main(arguments):
    end = arguments.index('--')
    options, command = arguments[:end], arguments[end + 1:]
    readable, required, data_mb, report = [], [], None, False
    while options:
        option = options.pop(0)
        if option == '--read':
            readable.append(options.pop(0))
        elif option == '--require':
            required.append(options.pop(0))
        elif option == '--data-mb':
            data_mb = int(options.pop(0))
        elif option == '--report':
            report = True
        else:
            raise SystemExit('confine.py: unknown option ' + option)

    os.closerange(3, 1 << 20)
    limit('RLIMIT_CORE', 0)
    limit('RLIMIT_FSIZE', 0)
    if data_mb is not None:
        limit('RLIMIT_DATA', data_mb << 20)
    libc.prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        sys.stderr.write('confine.py: no_new_privs cannot be set\n')
        sys.exit(CANNOT)
    version = landlock(readable, command[0])
    walls = {'landlock': version, 'seccomp': seccomp(version >= LANDLOCK_TRUNCATE)}
    missing = [wall for wall in required if not walls[wall]]
    if missing:
        sys.stderr.write('confine.py: required and not to be had here: %s\n' % ', '.join(missing))
        sys.exit(CANNOT)
    if report:
        sys.stderr.write(json.dumps(walls) + '\n')
        sys.stderr.flush()
    os.execv(command[0], command)


main(sys.argv[1:])
