using Okoshi.App.Imports;

namespace Okoshi.App.Chain;

/// <summary>Writes a run's files so that a folder never holds half of one.</summary>
public static class OutputFolder
{
    /// <summary>Writes beside the folder first, then moves file by file; other files of the folder stay.</summary>
    /// <exception cref="BadInputException">The folder cannot be written.</exception>
    public static void Write(string folder, IReadOnlyList<OutputFile> files)
    {
        var target = Path.GetFullPath(folder);
        var staging = target.TrimEnd(Path.DirectorySeparatorChar) + ".part";
        try
        {
            foreach (var file in files)
                WriteOne(Path.Combine(staging, file.Path), file.Bytes);
            foreach (var file in files)
                Move(Path.Combine(staging, file.Path), Path.Combine(target, file.Path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(
                new ImportProblem(
                    folder,
                    0,
                    "",
                    "このフォルダーに書き込めません",
                    "書き込める場所が必要です",
                    "--out で別のフォルダーを指定してください"
                )
            );
        }
        finally
        {
            if (Directory.Exists(staging))
                Directory.Delete(staging, recursive: true);
        }
    }

    private static void WriteOne(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
    }
}
