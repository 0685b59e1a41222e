namespace Okoshi.Engine.Region;

/// <summary>市区町村の姿 What every municipality publishes, as far as likeness is measured by it; null where not known.</summary>
public sealed record TownFigures
{
    /// <summary>Inhabitants.</summary>
    public double? Population { get; init; }

    /// <summary>Inhabitants of 65 years or more.</summary>
    public double? Over64 { get; init; }

    /// <summary>Inhabitants under 15 years.</summary>
    public double? Children { get; init; }

    /// <summary>Inhabitable land.</summary>
    public double? InhabitableLand { get; init; }

    /// <summary>Persons at work in farming, forestry and fishing.</summary>
    public double? PrimaryWorkers { get; init; }

    /// <summary>Persons at work in mining, building and making.</summary>
    public double? SecondaryWorkers { get; init; }

    /// <summary>Persons at work in services.</summary>
    public double? TertiaryWorkers { get; init; }

    /// <summary>Persons who moved in, less those who moved out.</summary>
    public double? NetMigration { get; init; }

    /// <summary>Employees of private establishments.</summary>
    public double? Employees { get; init; }

    /// <summary>The indicators of likeness: sizes as logarithms, the others as shares.</summary>
    public PeerCandidate Candidate(string name)
    {
        var working = PrimaryWorkers + SecondaryWorkers + TertiaryWorkers;
        return new PeerCandidate(
            name,
            [
                Log(Population),
                Per(Over64, Population),
                Per(Children, Population),
                Log(Per(Population, InhabitableLand)),
                Per(PrimaryWorkers, working),
                Per(SecondaryWorkers, working),
                Per(NetMigration, Population),
                Log(Per(Employees, Population)),
            ]
        );
    }

    private static double? Per(double? part, double? whole) => whole is > 0 ? part / whole : null;

    private static double? Log(double? value) => value is > 0 ? Math.Log(value.Value) : null;
}
