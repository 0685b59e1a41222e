using Okoshi.App.Region.Official;

namespace Okoshi.App.Tests.Region;

/// <summary>How large a municipality is on a map; a degree of longitude is taken at its first point.</summary>
internal static class MapArea
{
    private const double Longitude = 111.32,
        Latitude = 110.95;

    public static double SquareKilometres(BoundaryFile file, string code) =>
        file
            .Shapes.Where(s => s.Code?.Digits == code)
            .SelectMany(s => s.Rings)
            .Sum(ring =>
                Math.Abs(ring.Zip(ring.Skip(1), (a, b) => (a.Longitude * b.Latitude) - (b.Longitude * a.Latitude)).Sum())
                / 2
                * Longitude
                * Latitude
                * Math.Cos(ring[0].Latitude * Math.PI / 180)
            );
}
