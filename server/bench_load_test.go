package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/scoring"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

const (
	active   = 4300             // half of 8,600 staff
	thinking = 20 * time.Second // at most, between two pages of one person
	busy     = 40 * time.Second
)

// crowd lets half of 8,600 staff read pages at once, as the Ministry's handbook asks.
func (s *stand) crowd() {
	bodies := s.crowdPages()
	var mu sync.Mutex
	var all sync.WaitGroup
	var sum, worst time.Duration
	n, failed := 0, 0
	began := time.Now()
	for range active {
		all.Go(func() {
			for time.Since(began) < busy {
				time.Sleep(rand.N(thinking))
				sent := time.Now()
				page := bodies[rand.IntN(len(bodies))]
				err := s.try(page.token, page.body)
				took := time.Since(sent)
				mu.Lock()
				sum, worst, n = sum+took, max(worst, took), n+1
				if err != nil {
					failed++
				}
				mu.Unlock()
			}
		})
	}
	all.Wait()
	report(fmt.Sprintf("answer with %d people active, %d pages in %.0f s", active, n, time.Since(began).Seconds()),
		fmt.Sprintf("mean %.3f s, worst %.2f s, %d failed", sum.Seconds()/float64(n), worst.Seconds(), failed), "mean < 3 s, worst < 15 s")
}

// crowdPage is a page somebody opens.
type crowdPage struct {
	token string
	body  []byte
}

// crowdPages are what officers and heads open: their list, their form, their inbox.
func (s *stand) crowdPages() []crowdPage {
	province := demo.New(1)
	var pages []crowdPage
	for i := range province.People {
		someone := &province.People[i]
		if len(pages) >= 120 || someone.Subject != scoring.CivilServant {
			continue
		}
		token := s.token(someone.Code, "")
		for query, v := range map[string]vars{
			pageQuery(50): {"p": lastMonth},
			`query($p: ID!) { myAssessment(period: $p) { state selfTotal criteria { code } } }`: {"p": openMonth},
			`{ myWork { kind count dueOn } myResults(first: 3) { total band } }`:                nil,
		} {
			pages = append(pages, crowdPage{token, wt.Got(json.Marshal(map[string]any{"query": query, "variables": v}))(s.b)})
		}
	}
	return pages
}
