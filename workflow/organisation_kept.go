package workflow

import (
	"context"
	"sync"

	"github.com/congtam/congtam/scoring/calendar"
)

// kept is the directory of the last request, for as long as the organisation and the day
// stay the same. A directory is only read, so requests can share it.
type kept struct {
	mu        sync.Mutex
	version   string
	on        calendar.Date
	directory *Directory
}

// today returns the organisation as it stands. The number of the version is asked before
// the organisation is read: a change in between is seen at the next request.
func (k *kept) today(ctx context.Context, s *Service) (*Directory, error) {
	version, err := s.store.OrganisationVersion(ctx)
	if err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if on := s.Today(); k.directory == nil || k.version != version || k.on != on {
		d, err := loadDirectory(ctx, s.store.Client, on)
		if err != nil {
			return nil, err
		}
		k.version, k.on, k.directory = version, on, d
	}
	return k.directory, nil
}
