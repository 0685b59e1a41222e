using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Okoshi.App.Charts;

internal enum Anchor
{
    Start = 0,
    Middle = 1,
    End = 2,
}

/// <summary>A surface to draw one SVG on: no style attributes and no ids, so that it fits any page and any content policy.</summary>
internal sealed class SvgCanvas
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly XElement root;

    public SvgCanvas(double width, double height, string title, string description)
    {
        Width = width;
        Height = height;
        root = new XElement(
            Svg + "svg",
            new XAttribute("width", N(width)),
            new XAttribute("height", N(height)),
            new XAttribute("viewBox", $"0 0 {N(width)} {N(height)}"),
            new XAttribute("role", "img"),
            new XAttribute(
                "font-family",
                "'BIZ UDPGothic','Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic UI',Meiryo,sans-serif"
            ),
            new XAttribute("font-size", "14"),
            new XElement(Svg + "title", title),
            new XElement(Svg + "desc", description)
        );
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>True where the figure is drawn for a phone.</summary>
    public bool IsNarrow => Width < 480;

    public void Rect(
        double x,
        double y,
        double width,
        double height,
        string fill,
        double radius = 0,
        string? stroke = null,
        string? dash = null,
        string? hint = null
    )
    {
        var rect = new XElement(
            Svg + "rect",
            At("x", x),
            At("y", y),
            At("width", Math.Max(0, width)),
            At("height", Math.Max(0, height)),
            new XAttribute("fill", fill)
        );
        if (radius > 0)
            rect.Add(At("rx", radius));
        if (stroke is not null)
            rect.Add(new XAttribute("stroke", stroke));
        if (dash is not null)
            rect.Add(new XAttribute("stroke-dasharray", dash));
        Hint(rect, hint);
        root.Add(rect);
    }

    public void Line(double x1, double y1, double x2, double y2, string stroke, double width = 1, string? dash = null) =>
        Path($"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}", "none", stroke, width, dash);

    public void Path(string data, string fill, string? stroke = null, double width = 1, string? dash = null)
    {
        var path = new XElement(Svg + "path", new XAttribute("d", data), new XAttribute("fill", fill));
        if (stroke is not null)
            path.Add(new XAttribute("stroke", stroke), At("stroke-width", width));
        if (dash is not null)
            path.Add(new XAttribute("stroke-dasharray", dash));
        root.Add(path);
    }

    /// <summary>A shape of several rings, holes left open by the even–odd rule, with words for the pointer.</summary>
    public void Area(string data, string fill, string stroke, string? dash, string hint)
    {
        var path = new XElement(
            Svg + "path",
            new XAttribute("d", data),
            new XAttribute("fill", fill),
            new XAttribute("fill-rule", "evenodd"),
            new XAttribute("stroke", stroke),
            At("stroke-width", 0.7)
        );
        if (dash is not null)
            path.Add(new XAttribute("stroke-dasharray", dash));
        Hint(path, hint);
        root.Add(path);
    }

    public void Polyline(IEnumerable<(double X, double Y)> points, string stroke, double width, string? dash = null)
    {
        var data = string.Join('L', points.Select(p => $"{N(p.X)} {N(p.Y)}"));
        if (data.Length > 0)
            Path("M" + data, "none", stroke, width, dash);
    }

    public void Circle(double x, double y, double radius, string fill, string stroke, double width = 2, string? hint = null)
    {
        var circle = new XElement(
            Svg + "circle",
            At("cx", x),
            At("cy", y),
            At("r", radius),
            new XAttribute("fill", fill),
            new XAttribute("stroke", stroke),
            At("stroke-width", width)
        );
        Hint(circle, hint);
        root.Add(circle);
    }

    public void Text(
        double x,
        double y,
        string text,
        Anchor anchor = Anchor.Start,
        double size = 14,
        bool bold = false,
        string fill = Ink.Text
    )
    {
        var element = new XElement(Svg + "text", At("x", x), At("y", y), new XAttribute("fill", fill), text);
        if (anchor != Anchor.Start)
            element.Add(new XAttribute("text-anchor", anchor == Anchor.Middle ? "middle" : "end"));
        if (size != 14)
            element.Add(At("font-size", size));
        if (bold)
            element.Add(new XAttribute("font-weight", "700"));
        root.Add(element);
    }

    /// <summary>Diagonal hatching: what is not known. Lines are cut to the rectangle, because a pattern would need an id.</summary>
    public void Hatch(double x, double y, double width, double height, string? hint = null)
    {
        if (width <= 0 || height <= 0)
            return;
        Rect(x + .5, y + .5, width - 1, height - 1, Ink.White, 2, Ink.Hatch, "4 3", hint);
        var data = new StringBuilder();
        for (var start = -height + 3; start < width; start += 6)
        {
            var left = Math.Max(start, 0);
            var right = Math.Min(start + height, width);
            if (right - left < .5)
                continue;
            data.Append(
                CultureInfo.InvariantCulture,
                $"M{N(x + left)} {N(y + height - (left - start))}l{N(right - left)} {N(left - right)}"
            );
        }
        if (data.Length > 0)
            Path(data.ToString(), "none", Ink.Hatch, 1.2);
    }

    /// <summary>A triangle that ends a line or an arrow; the tip lies at the given point.</summary>
    public void ArrowHead(double x, double y, double directionX, double directionY, double length, double halfWidth, string fill)
    {
        var (baseX, baseY) = (x - (directionX * length), y - (directionY * length));
        Path(
            $"M{N(x)} {N(y)}L{N(baseX - (directionY * halfWidth))} {N(baseY + (directionX * halfWidth))}"
                + $"L{N(baseX + (directionY * halfWidth))} {N(baseY - (directionX * halfWidth))}z",
            fill
        );
    }

    public override string ToString() => root.ToString(SaveOptions.DisableFormatting);

    /// <summary>A coordinate with one decimal, which is a tenth of a pixel.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number: the chart would silently break.</exception>
    internal static string N(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "図の座標が数になりません。");
        return Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
    }

    private static XAttribute At(string name, double value) => new(name, N(value));

    private static void Hint(XElement element, string? hint)
    {
        if (hint is not null)
            element.Add(new XElement(Svg + "title", hint));
    }
}
