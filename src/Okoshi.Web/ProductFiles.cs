using Okoshi.App.Imports;

namespace Okoshi.Web;

/// <summary>Files without which the product would run and be of no use: it does not begin without them.</summary>
public static class ProductFiles
{
    private static readonly string[] Needed = ["css/okoshi.css", "js/passkey.js", "img/okoshi.svg"];

    /// <summary>Looks whether styles, scripts and pictures lie where the program does.</summary>
    /// <exception cref="BadInputException">They do not; cause and remedy are told.</exception>
    public static void Require(IWebHostEnvironment environment)
    {
        var missing = Needed.Where(f => environment.WebRootFileProvider.GetFileInfo(f) is not { Exists: true, Length: > 0 }).ToArray();
        if (missing.Length > 0)
            throw new BadInputException(
                new ImportProblem(
                    Path.Combine(environment.ContentRootPath, "wwwroot"),
                    0,
                    "",
                    $"画面のファイルがないか、空です（{string.Join("、", missing)}）",
                    "プログラムのとなりに、画面の形と図のファイルの入った wwwroot が必要です",
                    "dotnet publish で作ったフォルダーを、wwwroot と packs もいっしょに、丸ごと写してください"
                )
            );
    }
}
