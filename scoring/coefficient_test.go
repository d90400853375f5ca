package scoring

import "testing"

// Annex III and IV of the handbook: the standard product is worth 5 points.
func TestCoefficient(t *testing.T) {
	for _, c := range []struct{ id, points, want string }{
		{"A1", "5", "1"}, {"A2", "4", "0.8"}, {"A3", "4", "0.8"}, {"A4", "8", "1.6"}, {"A6", "30", "6"},
		{"A7", "100", "20"}, {"A8", "50", "10"}, {"A10", "250", "50"}, {"A11", "260", "52"},
		{"A12", "180", "36"}, {"A14", "400", "80"}, {"A16", "500", "100"}, {"A17", "450", "90"},
		{"half up", "7.25", "1.5"}, {"below half", "7.24", "1.4"},
	} {
		points, _ := ParseDecimal(c.points)
		got, err := Coefficient(points, DecimalOf(5))
		if err != nil || got.String() != c.want {
			t.Errorf("%s: %s points = %s (%v), want %s", c.id, c.points, got, err, c.want)
		}
	}
}

func TestCoefficientRefuses(t *testing.T) {
	for _, c := range []struct{ points, standard Decimal }{
		{5000, 0}, {0, 5000}, {-5000, 5000}, {5000, -5000}, {1 << 62, 1},
	} {
		if got, err := Coefficient(c.points, c.standard); err == nil {
			t.Errorf("A19: %d ÷ %d = %s", c.points, c.standard, got)
		}
	}
}
