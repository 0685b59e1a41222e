using System.Text;

namespace Okoshi.App.Tests.Packs;

/// <summary>A small whole pack in a folder of its own, to be broken file by file.</summary>
internal sealed class TemporaryPack : IDisposable
{
    private const string SourceCells = "s1,1頁,printed,";

    public TemporaryPack()
    {
        Folder = Directory.CreateTempSubdirectory("okoshi-pack-").FullName;
        Write(
            "pack.json",
            """{ "id": "mihon", "title": "見本町", "version": "1", "municipality": "023019", "contact": { "name": "役場", "tel": "000" } }"""
        );
        Write("sources.csv", "id,title,publisher\ns1,町勢要覧,見本町\n");
        Write(
            "region/municipalities.csv",
            $"code,name,kana,prefecture,role,source,place,quality,note\n023019,平内町,ひらないまち,青森県,self,{SourceCells}\n"
        );
        Write(
            "region/population.csv",
            $"area,year,sex,age,persons,edition,source,place,quality,note\n023019,2020,T,total,\"10,126\",census,{SourceCells}\n"
        );
        Write(
            "support/programmes.csv",
            $"id,title,owner,fiscal_year,serves,summary,source,place,quality,note\np1,創業の補助,見本町,2024,application,始める人に出すお金,{SourceCells}\n"
        );
    }

    public string Folder { get; }

    public TemporaryPack Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public TemporaryPack Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
