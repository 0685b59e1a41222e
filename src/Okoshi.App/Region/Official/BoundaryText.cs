using System.Globalization;
using System.Text;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>
/// A shape as text for the store: code, prefecture and name, then one ring a line in steps of a hundred-thousandth of a degree (about a
/// metre) from the point before.
/// </summary>
internal static class BoundaryText
{
    private const double Grain = 100_000;

    public static string Write(BoundaryShape shape)
    {
        var text = new StringBuilder($"{shape.Code?.Digits}\t{shape.Prefecture}\t{shape.Name}");
        foreach (var ring in shape.Rings)
        {
            text.Append('\n');
            var (x, y) = (0, 0);
            foreach (var point in ring)
            {
                var (east, north) = ((int)Math.Round(point.Longitude * Grain), (int)Math.Round(point.Latitude * Grain));
                text.Append(CultureInfo.InvariantCulture, $"{east - x} {north - y} ");
                (x, y) = (east, north);
            }
        }
        return text.ToString();
    }

    public static BoundaryShape Read(string text)
    {
        var lines = text.Split('\n');
        var heads = lines[0].Split('\t');
        return new BoundaryShape(MunicipalityCode.TryParse(heads[0], out var code) ? code : null, heads[2], [.. lines.Skip(1).Select(Ring)])
        {
            Prefecture = heads[1],
        };
    }

    private static GeoPoint[] Ring(string line)
    {
        int[] steps = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => int.Parse(s, CultureInfo.InvariantCulture))];
        var (x, y) = (0, 0);
        var points = new GeoPoint[steps.Length / 2];
        for (var i = 0; i < points.Length; i++)
        {
            (x, y) = (x + steps[2 * i], y + steps[(2 * i) + 1]);
            points[i] = new GeoPoint(x / Grain, y / Grain);
        }
        return points;
    }
}
