using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using Okoshi.App.Data;
using Okoshi.App.Packs;
using Okoshi.Web;

var options = StartOptions.Read(args);
if (options.Problem.Length > 0)
{
    await Console.Error.WriteLineAsync(options.Problem);
    return 2;
}
var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls(options.Address);
builder.Services.AddOkoshiData(options.Database);
builder.Services.AddScoped<LoadPack>();
builder.Services.AddRazorPages();
// Japanese is written as itself, not as character references: pages stay small and readable.
builder.Services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

var app = builder.Build();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
await app.RunAsync();
return 0;
