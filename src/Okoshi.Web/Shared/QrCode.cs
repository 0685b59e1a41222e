using Microsoft.AspNetCore.Html;
using QRCoder;

namespace Okoshi.Web.Shared;

/// <summary>A text as a QR code: an SVG element of the page itself, so that nothing is loaded and nothing is styled inline.</summary>
public static class QrCode
{
    /// <param name="text">What the code says.</param>
    /// <param name="title">What it is, for those who do not see it.</param>
    public static IHtmlContent Of(string text, string title)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var html = new HtmlContentBuilder().AppendFormat(
            "<svg class=\"qr\" role=\"img\" viewBox=\"0 0 {0} {0}\" shape-rendering=\"crispEdges\"><title>{1}</title><path d=\"",
            rows.Count,
            title
        );
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (rows[y][x])
                    html.AppendFormat("M{0} {1}h1v1h-1z", x, y);
            }
        }
        return html.AppendHtml("\"/></svg>");
    }
}
