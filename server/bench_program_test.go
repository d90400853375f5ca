package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/demo"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// program measures the built program from outside: how soon it answers, and its memory.
func (s *stand) program() {
	folder := s.b.TempDir()
	binary := filepath.Join(folder, "congtam")
	build := exec.Command("go", "build", "-o", binary, ".")
	if out, err := build.CombinedOutput(); err != nil {
		s.b.Fatalf("%s", out)
	}
	embedded := "sqlite:" + filepath.Join(folder, "congtam.db")
	started(s.b, binary, embedded, folder).stop() // the first start makes database and keys
	p := started(s.b, binary, embedded, folder)
	report("start to the first answer, SQLite", fmt.Sprintf("%d ms", p.took.Milliseconds()), "≤ 60 ms")
	time.Sleep(2 * time.Second)
	report("memory, idle", fmt.Sprintf("%d MiB", p.memory()), "≤ 40 MiB")
	p.stop()
	p = started(s.b, binary, s.dsn, folder)
	defer p.stop()
	s.loaded(p, folder)
	report("memory, after ranking pages to 8 clients on 50,000 staff", fmt.Sprintf("%d MiB", p.memory()), "≤ 150 MiB")
}

// loaded asks the program for ranking pages for a while, with a session of the database.
func (s *stand) loaded(p *process, folder string) {
	key := wt.Got(hex.DecodeString(strings.TrimSpace(string(wt.Got(os.ReadFile(filepath.Join(folder, "secret.key")))(s.b)))))(s.b)
	tokens, url, clock := s.app.tokens, s.url, s.clock
	defer func() { s.app.tokens, s.url, s.clock = tokens, url, clock }()
	s.clock, s.url = demonstrationClock(demo.Today, time.Now), "http://"+p.address // as the new process counts
	s.app.tokens = newTokens(key, s.clock)
	token := s.token("", access.HomeAffairs)
	body := wt.Got(json.Marshal(map[string]any{"query": pageQuery(50), "variables": vars{"p": lastMonth}}))(s.b)
	perSecond(clients, 2*turn, func() { s.post(token, body) })
}

// process is the program as the system sees it.
type process struct {
	command *exec.Cmd
	address string
	took    time.Duration
}

func started(b *testing.B, binary, dsn, keys string) *process {
	b.Helper()
	free := wt.Got(net.Listen("tcp", "127.0.0.1:0"))(b)
	p := &process{address: free.Addr().String()}
	wt.Must(b, free.Close())
	p.command = exec.Command(binary, "--db", dsn, "--addr", p.address,
		"--secret-file", filepath.Join(keys, "secret.key"), "--audit-key-file", filepath.Join(keys, "audit.key"))
	if _, err := os.Stat(filepath.Join(keys, "secret.key")); err != nil {
		p.command.Args = p.command.Args[:5] // keys are made beside the embedded database
	}
	began := time.Now()
	wt.Must(b, p.command.Start())
	for time.Since(began) < 30*time.Second {
		if answer, err := http.Get("http://" + p.address + "/readyz"); err == nil {
			answer.Body.Close()
			p.took = time.Since(began)
			return p
		}
		time.Sleep(time.Millisecond)
	}
	b.Fatal("the program does not answer")
	return nil
}

func (p *process) stop() {
	_ = p.command.Process.Signal(os.Interrupt)
	_ = p.command.Wait()
}

var resident = regexp.MustCompile(`VmRSS:\s+(\d+) kB`)

// memory is what the program holds of the machine's memory, in MiB.
func (p *process) memory() int {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.command.Process.Pid))
	kib := 0
	if found := resident.FindSubmatch(status); found != nil {
		_, _ = fmt.Sscan(string(found[1]), &kib)
	}
	return kib / 1024
}
