package workflow

import "sync"

// hub wakes those who watch a record. It carries no data: the row is the truth, and a
// listener that missed a wake-up reads the newest row at the next one.
type hub struct {
	mu        sync.Mutex
	listeners map[string]map[chan struct{}]bool
}

func newHub() *hub { return &hub{listeners: map[string]map[chan struct{}]bool{}} }

// listen returns a channel that receives when the record has moved, and a function that
// ends the watch.
func (h *hub) listen(id string) (<-chan struct{}, func()) {
	h.mu.Lock()
	defer h.mu.Unlock()
	c := make(chan struct{}, 1)
	if h.listeners[id] == nil {
		h.listeners[id] = map[chan struct{}]bool{}
	}
	h.listeners[id][c] = true
	return c, func() { h.forget(id, c) }
}

func (h *hub) forget(id string, c chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.listeners[id], c)
	if len(h.listeners[id]) == 0 {
		delete(h.listeners, id)
	}
}

// moved wakes everybody who watches the record; nobody is waited for.
func (h *hub) moved(id string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for c := range h.listeners[id] {
		select {
		case c <- struct{}{}:
		default:
		}
	}
}
