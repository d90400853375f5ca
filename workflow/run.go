package workflow

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
)

const (
	chunk     = 200              // people scored in one transaction
	lease     = 15 * time.Second // a run whose worker is silent for longer is taken over
	idleCheck = time.Second
)

// errTaken is returned when a run was cancelled or taken over meanwhile.
var errTaken = errors.New("the run was cancelled or taken over")

// wakeUp is the name under which the worker listens for new runs.
const wakeUp = "runs"

func (s *Service) wake() { s.hub.moved(wakeUp) }

// Work computes runs until the context ends. Several servers may work at once: each run
// has one holder, and a run whose holder is silent is taken over where it stopped.
func (s *Service) Work(ctx context.Context) {
	ctx = access.As(ctx, access.System("Bộ tính điểm"))
	holder := schema.NewID("wk")
	woken, forget := s.hub.listen(wakeUp)
	defer forget()
	for {
		worked, err := s.workOnce(ctx, holder)
		if err != nil && ctx.Err() == nil {
			slog.ErrorContext(ctx, "run", "error", err)
		}
		if worked && err == nil {
			continue
		}
		select {
		case <-ctx.Done():
			return
		case <-woken:
		case <-time.After(idleCheck):
		}
	}
}

// workOnce takes one run and computes it to its end; false when none waits.
func (s *Service) workOnce(ctx context.Context, holder string) (bool, error) {
	r, err := s.claim(ctx, holder)
	if r == nil || err != nil {
		return false, err
	}
	err = s.compute(ctx, r, holder)
	if err == nil || errors.Is(err, errTaken) || ctx.Err() != nil {
		return true, nil
	}
	slog.ErrorContext(ctx, "run failed", "run", r.ID, "error", err)
	return true, s.fail(ctx, r, holder)
}

// claim takes the oldest run that waits or has lost its worker.
func (s *Service) claim(ctx context.Context, holder string) (*ent.Run, error) {
	lost := run.Or(run.LeaseUntilIsNil(), run.LeaseUntilLT(s.now()))
	if !s.store.Locks() {
		lost = run.LeaseHolderNEQ(holder) // the embedded database has one server: whoever held it is gone
	}
	waiting := run.Or(run.StateEQ(run.StateQUEUED), run.And(run.StateEQ(run.StateRUNNING), lost))
	next, err := s.store.Run.Query().Where(waiting).Order(ent.Asc(run.FieldCreatedAt)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	claimed, err := unlogged(ctx, s, func(ctx context.Context, tx *ent.Tx) (*ent.Run, error) {
		return tx.Run.UpdateOne(next).Where(run.VersionEQ(next.Version)).SetState(run.StateRUNNING).
			SetLeaseHolder(holder).SetLeaseUntil(s.now().Add(lease)).AddVersion(1).Save(ctx)
	})
	if ent.IsNotFound(err) {
		return nil, nil // somebody else was faster
	}
	return claimed, err
}

// unlogged runs a step of a long act in a transaction of its own; the history gets one
// line for the whole act, when it is published.
func unlogged[T any](ctx context.Context, s *Service, do func(context.Context, *ent.Tx) (T, error)) (T, error) {
	act := &access.Act{Verb: access.ComputeRun, Viewer: access.From(ctx), Bulk: true}
	tx, err := s.store.Tx(ctx)
	if err != nil {
		var none T
		return none, err
	}
	out, err := do(access.Under(ctx, act), tx)
	if err != nil {
		return out, errors.Join(err, ignoreDone(tx.Rollback()))
	}
	return unwrap(out), tx.Commit()
}

// computation is a run in progress.
type computation struct {
	*Service
	run       *ent.Run
	holder    string
	period    *ent.Period
	directory *Directory
	pending   []facts.Subject // people without a result yet, in the order of scoring
	scored    []facts.Scored  // results so far, for the leaders above them
	results   int
}

func (s *Service) compute(ctx context.Context, r *ent.Run, holder string) error {
	c := &computation{Service: s, run: r, holder: holder}
	if err := c.prepare(ctx); err != nil {
		return err
	}
	for len(c.pending) > 0 {
		n := c.batch()
		if err := c.score(ctx, c.pending[:n]); err != nil {
			return err
		}
		c.pending = c.pending[n:]
		s.hub.moved(r.ID)
	}
	err := c.publish(ctx)
	s.hub.moved(r.ID)
	return err
}

// prepare lists who is to be scored and drops those a crashed worker has already done.
func (c *computation) prepare(ctx context.Context) (err error) {
	if c.period, err = c.store.Period.Get(ctx, c.run.PeriodID); err != nil {
		return err
	}
	if c.directory, err = loadDirectory(ctx, c.store.Client, c.Today()); err != nil {
		return err
	}
	agencies, err := c.agencies(ctx)
	if err != nil {
		return err
	}
	subjects, err := facts.Population(ctx, c.store.Client, c.directory, c.rulesets, c.period, agencies)
	if err != nil {
		return err
	}
	done, err := c.resume(ctx)
	if err != nil {
		return err
	}
	for _, s := range subjects {
		if s.Ruleset != nil && !done[s.Post.PersonID] {
			c.pending = append(c.pending, s)
		}
	}
	c.results = len(done)
	return nil
}

// agencies lists the agencies that are being closed by this run.
func (c *computation) agencies(ctx context.Context) ([]string, error) {
	var ids []string
	for _, a := range c.directory.AgenciesUnder(c.run.UnitID) {
		if c.directory.ClosingState(c.run.PeriodID, a.ID) == "CLOSING" {
			ids = append(ids, a.ID)
		}
	}
	if len(ids) == 0 {
		return nil, fmt.Errorf("no agency is being closed by run %s", c.run.ID)
	}
	return ids, nil
}

func (c *computation) resume(ctx context.Context) (map[string]bool, error) {
	earlier, err := resultsOf(ctx, c.store.Client, c.run.ID)
	if err != nil {
		return nil, err
	}
	done := map[string]bool{}
	for _, r := range earlier {
		done[r.PersonID] = true
		c.scored = append(c.scored, facts.Scored{
			Code: r.Edges.Person.Code, Path: c.directory.Path(r.UnitID), Role: r.Role, Status: r.Status, Total: r.TotalExact,
		})
	}
	return done, nil
}

// batch is how many people can be scored at once: a leader waits for everybody before.
func (c *computation) batch() int {
	first := c.pending[0]
	n := 1
	for n < len(c.pending) && n < chunk && sameTurn(first, c.pending[n]) {
		n++
	}
	return n
}

// sameTurn reports whether neither needs the other's result: staff among themselves, or
// leaders of one role on one level.
func sameTurn(a, b facts.Subject) bool {
	if !a.Post.Role.Leads() || !b.Post.Role.Leads() {
		return a.Post.Role.Leads() == b.Post.Role.Leads()
	}
	return a.Post.Role == b.Post.Role && len(a.Unit.Path) == len(b.Unit.Path)
}

func (c *computation) score(ctx context.Context, subjects []facts.Subject) error {
	sheets, err := facts.Sheets(ctx, c.store.Client, c.period, subjects)
	if err != nil {
		return err
	}
	scored := make([]facts.Scored, len(subjects))
	results := make([]scoring.Result, len(subjects))
	for i, s := range subjects {
		if sheets[i].Leader != nil {
			sheets[i].Leader.Subordinates = facts.Subordinates(s, c.chargePaths(s.Post), c.scored)
		}
		if problems := s.Ruleset.Check(sheets[i]); len(problems) > 0 {
			return fmt.Errorf("evidence of %s: %s: %s", sheets[i].Person, problems[0].Field, problems[0].Message.En)
		}
		results[i] = s.Ruleset.Score(sheets[i])
		scored[i] = facts.Scored{Code: sheets[i].Person, Path: s.Unit.Path, Role: s.Post.Role, Status: results[i].Status, Total: results[i].Total}
	}
	_, err = unlogged(ctx, c.Service, func(ctx context.Context, tx *ent.Tx) (struct{}, error) {
		return struct{}{}, c.keep(ctx, tx, subjects, sheets, results)
	})
	c.scored = append(c.scored, scored...)
	c.results += len(subjects)
	return err
}

func (c *computation) chargePaths(p *ent.Post) []string {
	var paths []string
	for _, ch := range p.Edges.Charges {
		if holds(ch.ValidFrom, ch.ValidTo, min(c.period.EndsOn, max(c.Today(), c.period.StartsOn))) {
			paths = append(paths, c.directory.Path(ch.UnitID))
		}
	}
	return paths
}

// keep writes the results of one chunk and renews the lease.
func (c *computation) keep(ctx context.Context, tx *ent.Tx, subjects []facts.Subject, sheets []scoring.Sheet, results []scoring.Result) error {
	creates := make([]*ent.ResultCreate, len(subjects))
	for i, s := range subjects {
		creates[i] = resultRow(tx, c.run, s, sheets[i], results[i])
	}
	if err := tx.Result.CreateBulk(creates...).Exec(ctx); err != nil {
		return err
	}
	phase := run.PhaseSTAFF
	if subjects[0].Post.Role.Leads() {
		phase = run.PhaseLEADERS
	}
	return c.renew(ctx, tx, func(u *ent.RunUpdateOne) { u.SetPhase(phase).SetDone(c.results + len(subjects)) })
}

// renew moves the run on, unless it was cancelled or taken over.
func (c *computation) renew(ctx context.Context, tx *ent.Tx, set func(*ent.RunUpdateOne)) error {
	u := tx.Run.UpdateOneID(c.run.ID).Where(run.LeaseHolder(c.holder), run.StateEQ(run.StateRUNNING)).
		SetLeaseUntil(c.now().Add(lease)).AddVersion(1)
	set(u)
	err := u.Exec(ctx)
	if ent.IsNotFound(err) {
		return errTaken
	}
	return err
}

func resultRow(tx *ent.Tx, r *ent.Run, s facts.Subject, sheet scoring.Sheet, out scoring.Result) *ent.ResultCreate {
	return tx.Result.Create().SetRunID(r.ID).SetPeriodID(r.PeriodID).SetPersonID(s.Post.PersonID).
		SetUnitID(s.Unit.ID).SetAgencyID(s.Agency.ID).SetNillablePeerGroupID(s.Post.PeerGroupID).
		SetTitle(s.Post.Title).SetRole(s.Post.Role).SetRulesetHash(s.Ruleset.Hash).
		SetStatus(out.Status).SetNillableBand(out.Band).
		SetSheet(sheet.Canonical()).SetTrace(out.Trace.Canonical()).SetHash(out.Hash()).
		SetNillableQuantityRatio(out.Quantity).SetNillableQualityRatio(out.Quality).SetNillableProgressRatio(out.Progress).
		SetNillableUnitResultRatio(out.UnitResult).SetNillableOrganisingRatio(out.Organising).SetNillableUnityRatio(out.Unity).
		SetNillableMeanRatio(out.Mean).SetNillableGeneral(rounded(out.General)).SetNillableResult(rounded(out.ResultPoints)).
		SetNillableTotal(rounded(out.Total)).SetNillableTotalExact(out.Total).SetNillableConverted(out.Converted).
		SetFaults(out.Faults)
}

func rounded(f *scoring.Fraction) *scoring.Points {
	if f == nil {
		return nil
	}
	p := f.Points()
	return &p
}

// fail stops a run with an error that only the log tells.
func (s *Service) fail(ctx context.Context, r *ent.Run, holder string) error {
	_, err := unlogged(ctx, s, func(ctx context.Context, tx *ent.Tx) (*ent.Run, error) {
		return tx.Run.UpdateOneID(r.ID).Where(run.LeaseHolder(holder), run.StateEQ(run.StateRUNNING)).
			SetState(run.StateFAILED).SetFailure("Không tính được; xem nhật ký máy chủ với mã " + r.ID).AddVersion(1).Save(ctx)
	})
	s.hub.moved(r.ID)
	if ent.IsNotFound(err) {
		return nil
	}
	return err
}
