using System.CommandLine;
using Okoshi.App.Imports;

namespace Okoshi.Cli;

/// <summary><c>okoshi support …</c>: the region's support programmes.</summary>
public static class SupportCommands
{
    public static Command Create(CommandConsole console) =>
        new("support", "支援をそろえる")
        {
            SupportImportCommand.Create(console),
            SupportListingCommands.Export(console),
            SupportEvaluateCommand.Create(console),
            SupportQuestionsCommand.Create(console),
            SupportSearchCommand.Create(console),
            SupportCatalogueCommands.Programmes(console),
            SupportCatalogueCommands.Record(console),
            SupportCatalogueCommands.Diff(console),
            SupportEvaluationCommands.Keep(console),
            SupportEvaluationCommands.Replay(console),
        };

    /// <summary>The bytes of a file, or of standard input for a dash.</summary>
    internal static byte[] ReadBytes(string file)
    {
        try
        {
            if (file != "-")
                return File.ReadAllBytes(file);
            using var standardInput = Console.OpenStandardInput();
            using var memory = new MemoryStream();
            standardInput.CopyTo(memory);
            return memory.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(
                new ImportProblem(file, 0, "", "ファイルを開けません", "読めるファイルの名前が必要です", "名前と場所を確かめてください")
            );
        }
    }
}
